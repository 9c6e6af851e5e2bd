import { describe, expect, it } from 'vitest';
import { segment } from '#core/mail/segment.ts';
import type { ZoneKind } from '#core/mail/zones.ts';

function textsOf(text: string, kind: ZoneKind, from: string | null = null): string[] {
  return segment(text, from)
    .zones.filter((zone) => zone.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe('quoted history', () => {
  it.each([
    ['English', 'On Mon, 3 Feb 2025 at 10:02, Ann Lee <ann@vendor.example> wrote:'],
    ['English, wrapped', 'On Mon, 3 Feb 2025 at 10:02, Ann Lee\n<ann@vendor.example>\nwrote:'],
    ['French', 'Le lun. 3 févr. 2025 à 10:02, Ann Lee <ann@vendor.example> a écrit :'],
    ['German', 'Am 03.02.2025 um 10:02 schrieb Ann Lee <ann@vendor.example>:'],
    ['Spanish', 'El lun, 3 feb 2025 a las 10:02, Ann Lee (<ann@vendor.example>) escribió:'],
    ['Italian', 'Il giorno lun 3 feb 2025 alle ore 10:02 Ann Lee <ann@vendor.example> ha scritto:'],
    ['Dutch', 'Op ma 3 feb 2025 om 10:02 schreef Ann Lee <ann@vendor.example>:'],
    ['Portuguese', 'Em seg., 3 de fev. de 2025 às 10:02, Ann Lee <ann@vendor.example> escreveu:'],
    ['a date and an address', '2025-02-03 10:02 GMT+01:00 Ann Lee <ann@vendor.example>:'],
    ['an address alone', 'Ann Lee <ann@vendor.example> wrote:'],
    ['a separator', '-----Original Message-----'],
    ['a French separator', '-------- Message original --------'],
    ['a ticket marker', '##- Merci de répondre au-dessus de cette ligne -##'],
    [
      'an Outlook block',
      'From: Ann Lee <ann@vendor.example>\nSent: Monday 3 February\nTo: Paul\nSubject: Offer',
    ],
    ['a French block', 'De : Ann Lee\nEnvoyé : lundi 3 février\nÀ : Paul\nObjet : Offre'],
    [
      'a block with values below',
      'De :\nAnn Lee\n\nEnvoyé :\nlundi 3 février\n\nÀ :\nPaul\n\nObjet :\nOffre',
    ],
    [
      'a block of a language without words',
      '____________________\nPengirim: a@b.example\nTanggal: 3\nKepada: Paul',
    ],
  ])('begins at %s and runs to the end', (_name, introduction) => {
    const text = `We need ten seats.\n\n${introduction}\n\nShall we talk about pricing?\nAnn`;
    expect(textsOf(text, 'fresh')).toEqual(['We need ten seats.']);
    expect(textsOf(text, 'quoted').join('\n')).toContain('pricing');
  });

  it('leaves answers between marked lines fresh', () => {
    const text = 'On 3 Feb 2025, Ann <a@v.example> wrote:\n> How many?\n\nForty seats.\n\n> When?\n\nIn May.';
    expect(textsOf(text, 'fresh')).toEqual(['Forty seats.', 'In May.']);
  });

  it('keeps only the words that introduce a forward', () => {
    const text =
      'Our need is the same.\n\n---------- Forwarded message ---------\nFrom: X <x@y.example>\n\nBuy now!';
    expect(textsOf(text, 'fresh')).toEqual(['Our need is the same.']);
  });

  it.each([
    ['a French sentence with "on" and numbers', 'On passe de 10 à 25 postes.\nLe 3 mai on signe avec vous.'],
    ['a line with a verb of writing', 'As your colleague wrote, the price is fixed.'],
    ['a sentence that begins with a day', 'Le 3 mai 2025 nous serons 40 à utiliser votre outil.'],
    ['a price at the start', "1.890 par camion c'est trop. À 1.650 je signe."],
    ['a single word and a colon', 'From: our side all is fine.'],
  ])('is not seen in %s', (_name, text) => {
    expect(textsOf(text, 'quoted')).toEqual([]);
  });

  it('does not swallow an answer whose first line begins like an attribution', () => {
    const text =
      "On prend 12.5 jours.\n\nLe jeu. 16 avr. 2026 à 10:54, A. <a@v.example> a écrit :\n\n> L'offre";
    expect(textsOf(text, 'fresh')).toEqual(['On prend 12.5 jours.']);
  });
});

describe('sign-off and signature', () => {
  it.each([
    ['Bien cordialement,', 'Paul Martin\nDirecteur financier\n04 90 33 44 71'],
    ['Kind regards', 'Sue Hill\nHead of IT, Acme Ltd\n+44 20 7946 0000'],
    ['Mit freundlichen Grüßen', 'i.A. Steffi Baumann\nProcess Engineer\nTel. +49 9352 555019'],
    ['Un cordial saludo,', 'Ana Ruiz\nCompras'],
    ['Cordiali saluti', 'Marco Bianchi\nAcquisti'],
    ['Met vriendelijke groet,', 'Jan de Vries\nInkoop'],
    ['Atenciosamente,', 'Rui Costa\nCompras'],
  ])('are told apart after "%s"', (closing, signature) => {
    const text = `We would like a quote for ten more seats.\n\n${closing}\n\n${signature}`;
    expect(textsOf(text, 'fresh')).toEqual(['We would like a quote for ten more seats.']);
    expect(textsOf(text, 'closing')).toEqual([closing]);
    expect(textsOf(text, 'signature')).toEqual([signature]);
  });

  it('finds a bare name without a sign-off', () => {
    expect(textsOf('Please call me back.\n\nRenata\n\nRenata Cole\nBuyer', 'signature')).toEqual([
      'Renata\n\nRenata Cole\nBuyer',
    ]);
  });

  it("knows the sender's name in lower case by the address", () => {
    expect(textsOf('what would the package cost?\n\njannik', 'signature', 'jannik@b.example')).toEqual([
      'jannik',
    ]);
  });

  it('leaves a postscript fresh', () => {
    const text = 'See you Monday.\n\nBest,\nAnn\n\nPS: we need two more licences.';
    expect(textsOf(text, 'fresh')).toEqual(['See you Monday.', 'PS: we need two more licences.']);
  });

  it.each([
    ['a list of wishes', 'We need:\n- 20 licences\n- SSO\n- training'],
    ['a short answer', 'Yes, 40 seats'],
    ['thanks inside the text', 'Merci pour la démo.\n\nNous voudrions 10 licences de plus.'],
    ['a request that begins with thanks', 'Merci de nous envoyer un devis pour 10 postes.'],
    ['a rule inside the text', 'First part.\n\n-----\n\nSecond part is about the price of ten seats.'],
  ])('are not seen in %s', (_name, text) => {
    expect([...textsOf(text, 'signature'), ...textsOf(text, 'closing')]).toEqual([]);
  });
});

describe('what software and lawyers add', () => {
  it.each([
    'Envoyé de mon iPhone',
    'Sent from my Galaxy',
    'Get Outlook for iOS',
    'Von meinem Mobilgerät gesendet',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPad',
    'Enviado do meu iPhone',
  ])('is a footer: %s', (line) => {
    expect(textsOf(`Ok pour 10 postes.\n\n${line}`, 'footer')).toEqual([line]);
  });

  it.each([
    'This email and any attachment are confidential. If you are not the intended recipient please delete it.',
    "Ce message est établi à l'intention exclusive de ses destinataires.",
    'Diese E-Mail kann vertrauliche Informationen enthalten.',
    'Este mensaje es confidencial y puede contener información privilegiada.',
    'Questo messaggio è destinato esclusivamente al destinatario.',
    'Dit bericht is vertrouwelijk.',
    'Esta mensagem pode conter informação confidencial.',
  ])('is a disclaimer: %s', (notice) => {
    const text = `We need ten seats.\n\nBest regards,\nAnn Lee\n\n${notice}`;
    expect(textsOf(text, 'disclaimer')).toEqual([notice]);
    expect(textsOf(text, 'fresh')).toEqual(['We need ten seats.']);
  });
});

describe('salutations', () => {
  it.each([
    'Bonjour,',
    'Dear Sir/Madam,',
    'Hi there',
    'Guten Tag Herr Maier,',
    'Romain,',
    'Chers tous,',
    'Hola Ana,',
  ])('are a zone of their own: %s', (line) => {
    expect(textsOf(`${line}\n\nNous voulons 10 postes.`, 'greeting').join('').trim()).toBe(line);
  });

  it('leave the rest of their line fresh', () => {
    expect(textsOf('Bonjour Paul, nous voudrions ajouter 10 licences.', 'fresh')).toEqual([
      'nous voudrions ajouter 10 licences.',
    ]);
  });
});
