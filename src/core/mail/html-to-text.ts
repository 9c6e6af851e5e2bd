import { Tokenizer } from 'htmlparser2';
import type { HtmlDocument } from './html-document.ts';
import { addText, closeTag, createDocument, openTag } from './html-document.ts';
import { limits } from './limits.ts';
import { createTextWriter, isFull } from './text-writer.ts';

type TokenCallbacks = ConstructorParameters<typeof Tokenizer>[1];

const slice = 65_536;

/**
 * Turns a mail's HTML into plain text: blocks become lines, list items `- `, table cells ` | `, links their text;
 * styles, scripts and hidden elements vanish; block quotes and the mail programs' history containers get `> ` before
 * each line, so that answers typed between quotes can still be told from them.
 * Works on tokens, not on a tree: time is linear in the length and nesting needs no stack. Reads at most `limits.html`,
 * writes at most `limits.text` characters.
 */
export function htmlToText(html: string): string {
  const source = html.slice(0, limits.html);
  const writer = createTextWriter(limits.text);
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    createHandler(source, createDocument(writer)),
  );
  for (let at = 0; at < source.length && !isFull(writer); at += slice)
    tokenizer.write(source.slice(at, at + slice));
  if (!isFull(writer)) tokenizer.end();
  return writer.chunks.join('');
}

/** Receives the tokenizer's offsets into `source` and passes tags and text on. */
function createHandler(source: string, document: HtmlDocument): TokenCallbacks {
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const open = (): void => openTag(document, tag, attributes);
  const ignore = (): void => {};
  const readName = (start: number, end: number): string =>
    source.slice(start, Math.min(end, start + 40)).toLowerCase();
  return {
    onopentagname(start: number, end: number): void {
      tag = readName(start, end);
      attributes = new Map();
    },
    onattribname(start: number, end: number): void {
      attribute = readName(start, end);
      value = '';
    },
    onattribdata(start: number, end: number): void {
      if (value.length < 2_000) value += source.slice(start, Math.min(end, start + 2_000));
    },
    onattribentity(codepoint: number): void {
      value += String.fromCodePoint(codepoint);
    },
    onattribend(): void {
      if (['style', 'class', 'id', 'hidden'].includes(attribute)) attributes.set(attribute, value);
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag(start: number, end: number): void {
      closeTag(document, readName(start, end));
    },
    ontext(start: number, end: number): void {
      addText(document, source.slice(start, end));
    },
    ontextentity(codepoint: number): void {
      addText(document, String.fromCodePoint(codepoint));
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}
