/** Cards, how they are drawn, and a quiz session: pure values. */
package revise.quiz;
