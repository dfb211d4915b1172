/**
 * The rules of the house, as rules over a tree of packages. Each takes the tree's root, so that the same rule judges the
 * program and a fixture that breaks it.
 */
package grassroots.architecture;
