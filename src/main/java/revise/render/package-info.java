/** Turns values into text, Markdown, JSON and CSV, given a width and a palette; returns strings, writes nothing. */
package revise.render;
