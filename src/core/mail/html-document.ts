import type { ElementEffect } from './html-elements.ts';
import {
  effectOf,
  isHidden,
  isHistoryContainer,
  isHistoryRule,
  isHistoryStart,
  selfClosing,
  voidElements,
} from './html-elements.ts';
import { limits } from './limits.ts';
import type { TextWriter } from './text-writer.ts';
import { addBreak, endLine, setDepth, writeLines, writeText } from './text-writer.ts';

type Attributes = ReadonlyMap<string, string>;

interface OpenElement {
  readonly name: string;
  readonly effect: ElementEffect;
  readonly isSkipped: boolean;
  readonly isQuote: boolean;
}

/** The open elements of an HTML document and what they mean for the text inside. */
export interface HtmlDocument {
  readonly writer: TextWriter;
  readonly stack: OpenElement[];
  /** Open elements below the depth that is followed. */
  unfollowed: number;
  /** Open elements of each sort. */
  skipped: number;
  quotes: number;
  preformatted: number;
  /** Whether all that follows is history. */
  isHistory: boolean;
}

const maxTagSearch = 32;

export function createDocument(writer: TextWriter): HtmlDocument {
  return { writer, stack: [], unfollowed: 0, skipped: 0, quotes: 0, preformatted: 0, isHistory: false };
}

export function openTag(document: HtmlDocument, name: string, attributes: Attributes): void {
  if (voidElements.has(name)) {
    if (document.skipped === 0) writeVoid(document.writer, name);
    return;
  }
  if (selfClosing.has(name) && document.stack.at(-1)?.name === name) pop(document);
  if (document.stack.length >= limits.depth) document.unfollowed++;
  else push(document, name, attributes);
}

/** Closes the nearest open element of that name and those inside it; a stray closing tag does nothing. */
export function closeTag(document: HtmlDocument, name: string): void {
  if (document.unfollowed > 0) {
    document.unfollowed--;
    return;
  }
  const { stack } = document;
  const lowest = Math.max(0, stack.length - maxTagSearch);
  for (let at = stack.length - 1; at >= lowest; at--) {
    if (stack[at]!.name !== name) continue;
    while (stack.length > at) pop(document);
    return;
  }
}

export function addText({ writer, skipped, preformatted }: HtmlDocument, text: string): void {
  if (skipped > 0) return;
  if (preformatted > 0) writeLines(writer, text);
  else writeText(writer, text);
}

function push(document: HtmlDocument, name: string, attributes: Attributes): void {
  const effect = effectOf(name);
  const isQuote = effect === 'quote' || isHistoryContainer(attributes);
  const isSkipped = effect === 'skip' || isHidden(attributes);
  document.stack.push({ name, effect, isSkipped, isQuote });
  if (isHistoryStart(attributes)) document.isHistory = true;
  if (isSkipped) document.skipped++;
  if (effect === 'pre') document.preformatted++;
  if (isQuote) document.quotes++;
  if (document.skipped > 0) return;
  beginElement(document.writer, effect);
  if (isHistoryRule(attributes)) writeRule(document.writer);
  setDepth(document.writer, quoteDepth(document));
}

function pop(document: HtmlDocument): void {
  const element = document.stack.pop();
  if (!element) return;
  if (element.isSkipped) document.skipped--;
  if (element.effect === 'pre') document.preformatted--;
  if (element.isQuote) document.quotes--;
  if (element.isQuote) setDepth(document.writer, quoteDepth(document));
  if (document.skipped === 0) endElement(document.writer, element.effect);
}

function quoteDepth({ quotes, isHistory }: HtmlDocument): number {
  return quotes + (isHistory ? 1 : 0);
}

function beginElement(writer: TextWriter, effect: ElementEffect): void {
  if (effect !== 'cell') endElement(writer, effect);
  else if (!writer.isLineEmpty) writeText(writer, ' | ');
  if (effect === 'item') writeText(writer, '- ');
}

function endElement(writer: TextWriter, effect: ElementEffect): void {
  if (effect === 'paragraph' || effect === 'pre') endLine(writer, 2);
  else if (effect === 'block' || effect === 'item' || effect === 'row' || effect === 'quote')
    endLine(writer, 1);
}

function writeVoid(writer: TextWriter, name: string): void {
  if (name === 'br') addBreak(writer);
  else if (name === 'hr') writeRule(writer);
}

function writeRule(writer: TextWriter): void {
  endLine(writer, 1);
  writeText(writer, '________________________________');
  endLine(writer, 1);
}
