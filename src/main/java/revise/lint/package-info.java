/** What a bundle's author may want to mend though the bundle can be read, and what has become of its cards: pure. */
package revise.lint;
