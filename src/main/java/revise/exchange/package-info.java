/** Other programs' formats: pure writers of cards and written quizzes, a topic or a question at a time. */
package revise.exchange;
