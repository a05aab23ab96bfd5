/**
 * A store of one's own, as an example: a file that every accepted command is added to, and memory that answers every question. It keeps all contracts of
 * the test kit. For one process and as many cases as fit into memory.
 */
@NullMarked
package dev.casecore.examples.filestore;

import org.jspecify.annotations.NullMarked;
