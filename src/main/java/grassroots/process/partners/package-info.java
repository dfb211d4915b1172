/**
 * Partners decide whether to sign and whether to give. Knows nothing of how workers use the help.
 */
package grassroots.process.partners;
