/** The program itself: it builds everything and hands it over. */
package revise;
