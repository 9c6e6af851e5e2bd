const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Names of mail providers: such a domain names no company. */
export const freeMail = words(`
gmail googlemail outlook hotmail yahoo orange wanadoo free laposte icloud proton protonmail gmx sfr live aol web msn me
bluewin skynet telenet libero t-online sapo uol ziggo kpnmail btinternet videotron bell
`);

/** Labels of a domain that belong to its ending. */
export const publicSuffixes = words('co com ac org gov gouv net mail edu nhs sch');

/** Legal forms, folded, without a full stop at the end. */
export const legalForms = words(`
sa sas sasu sarl eurl srl sprl asbl bv nv gmbh ag kg kgaa ug ltd limited llp llc inc corp plc spa snc oy ab as pty
lda ltda sl sociedad cie
`);

/** Small words of a name that a domain may leave out. */
export const linkWords = words('et and und de du des d l la le les the of y e en der die van von');
