import { freeMail } from '#core/detect/facts/words/company-words.ts';

/** Endings of two labels below which domains are registered. A small list: what it lacks is read as a domain of its own. */
const suffixes = new Set(
  `
co.uk org.uk ac.uk gov.uk ltd.uk plc.uk me.uk nhs.uk sch.uk com.au net.au org.au edu.au gov.au co.nz net.nz org.nz co.za org.za com.br net.br org.br
com.mx com.ar com.co com.pe com.ve com.tr co.in net.in org.in co.jp or.jp ne.jp ac.jp co.kr or.kr com.sg com.hk com.cn net.cn com.tw com.my co.id co.th
co.il org.il com.pl com.ua com.ru com.gr com.pt com.es org.es co.at or.at ac.at asso.fr com.fr gouv.fr tm.fr co.ke or.ke com.ng com.gh co.ma com.tn com.eg com.sa
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Private mail beside the names that `freeMail` lists under every ending. */
const privateDomains = new Set(
  `
me.com mac.com pm.me proton.me fastmail.com fastmail.fm ymail.com rocketmail.com yandex.ru yandex.com mail.ru mail.com qq.com 163.com 126.com
tutanota.com tuta.io hey.com comcast.net verizon.net att.net sky.com virginmedia.com ntlworld.com neuf.fr club-internet.fr numericable.fr bbox.fr
rogers.com shaw.ca sympatico.ca posteo.de mailbox.org aliceadsl.fr cegetel.net noos.fr dbmail.com gmial.com gmai.com
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Pages that many companies have: an address there tells none from another. */
const platforms = new Set(
  `
google.com linkedin.com facebook.com instagram.com twitter.com x.com youtube.com wixsite.com wordpress.com blogspot.com github.io github.com myshopify.com
business.site jimdo.com squarespace.com webflow.io weebly.com notion.site pagesperso-orange.fr example.com
`
    .split(/\s+/)
    .filter(Boolean),
);

const longestDomain = 253;

export interface Domain {
  /** The host without `www.`. */
  readonly host: string;
  /** What its owner registered: `acme.co.uk` of `shop.acme.co.uk`. */
  readonly registrable: string;
}

/** Reads a domain, or the host of an address on the web; null when it is none. Linear in the length. */
export function readDomain(text: string | null | undefined): Domain | null {
  const start = text?.trim().slice(0, longestDomain).toLowerCase() ?? '';
  const host = start
    .replace(/^https?:\/\//, '')
    .split(/[/?#:]/, 1)
    .join('')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => !/^[\p{L}\p{N}_-]+$/u.test(label))) return null;
  const taken = suffixes.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.length < taken ? null : { host, registrable: labels.slice(-taken).join('.') };
}

/** The part of a registrable domain that its owner chose: `acme` of `acme.co.uk`. */
export function ownLabel({ registrable }: Domain): string {
  return registrable.split('.', 1).join('');
}

/** A domain where anybody may have a mailbox or a page, so that sharing it proves nothing. */
export function isShared(domain: Domain): boolean {
  const { registrable, host } = domain;
  if (privateDomains.has(registrable) || platforms.has(registrable) || platforms.has(host)) return true;
  return freeMail.has(ownLabel(domain));
}
