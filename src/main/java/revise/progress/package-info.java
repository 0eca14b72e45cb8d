/** When to ask what: reviews folded into memories by FSRS-6, agendas, plans and figures, all pure, time passed in. */
package revise.progress;
