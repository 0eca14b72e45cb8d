/** A topic and its parts: values with their invariants, no input or output. */
package revise.topic;
