/** Says which marking points a typed answer earns, why, and what is missing: pure, deterministic, instant. */
package revise.marking;
