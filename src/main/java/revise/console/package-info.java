/** Where the program prints, asks and reads keys: a terminal with JLine, or plain streams. */
package revise.console;
