import { readDomain } from '#core/duplicates/text/domain.ts';

/** Providers that give private mailboxes under many endings: `yahoo.fr`, `yahoo.co.uk`. */
const providers = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn gmx aol icloud'.split(' '),
);

/** Others, in full: `orange.fr` gives mailboxes to households, `orange.com` is where its employees write from. */
const privateDomains = new Set(
  `
me.com mac.com proton.me pm.me protonmail.com protonmail.ch fastmail.com fastmail.fm mail.com email.com zoho.com hey.com tutanota.com tuta.io
yandex.com yandex.ru mail.ru qq.com 163.com 126.com
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr cegetel.net noos.fr dbmail.com
skynet.be telenet.be proximus.be voo.be bluewin.ch hispeed.ch sunrise.ch pt.lu internet.lu
videotron.ca videotron.qc.ca sympatico.ca bell.net rogers.com shaw.ca telus.net
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk eircom.net
web.de t-online.de freenet.de posteo.de mailbox.org arcor.de libero.it virgilio.it tiscali.it alice.it
telefonica.net terra.es sapo.pt clix.pt kpnmail.nl ziggo.nl planet.nl home.nl xs4all.nl uol.com.br bol.com.br
`
    .split(/\s+/)
    .filter(Boolean),
);

/** The domain that somebody registered, of an address or a host; null for what is neither. */
export function domainOf(address: string | null): string | null {
  return readDomain(address?.slice(address.lastIndexOf('@') + 1))?.registrable ?? null;
}

/** Whether anybody may have a mailbox there, so that it names no company. */
export function isPrivateDomain(domain: string): boolean {
  return privateDomains.has(domain) || providers.has(domain.split('.', 1).join(''));
}

/** The domain of the company that an address belongs to: neither private nor one of ours. */
export function businessDomain(address: string | null, ourDomains: readonly string[]): string | null {
  const domain = domainOf(address);
  if (domain === null || isPrivateDomain(domain)) return null;
  return ourDomains.some((ours) => domainOf(ours) === domain) ? null : domain;
}
