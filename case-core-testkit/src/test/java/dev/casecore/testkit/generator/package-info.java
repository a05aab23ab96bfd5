/** The generators and the laws, on playbooks that are shipped, on one of an adopter, and with a fault planted for each law. */
@NullMarked
package dev.casecore.testkit.generator;

import org.jspecify.annotations.NullMarked;
