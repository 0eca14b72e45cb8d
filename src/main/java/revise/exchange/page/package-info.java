/** Reads a revision page's plain text or Markdown into a topic, and accounts for every line of it. */
package revise.exchange.page;
