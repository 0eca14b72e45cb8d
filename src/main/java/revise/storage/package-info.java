/** Bundles, the journal and caches: everything that reads and writes files. */
package revise.storage;
