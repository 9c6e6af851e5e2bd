import type { ReactElement } from 'react';
import { createRenderer, RenderedNodeType } from '@hubspot/ui-extensions/testing';
import { Accordion, Button, Dropdown, LoadingButton } from '@hubspot/ui-extensions';
import type { PageFunctions } from '#core/views/page-functions.ts';
import type { CardFunctions, FailureCode, FunctionResult } from '#core/views/signals-view.ts';
import { vi } from 'vitest';

/** What cards call. */
type Functions = CardFunctions & Pick<PageFunctions, 'sweep'>;
type Uid = keyof Functions;
type Answer<U extends Uid> = (
  request: Functions[U]['request'],
  /** How often this function was called before. */
  earlier: number,
) => FunctionResult<Functions[U]['view']> | Promise<FunctionResult<Functions[U]['view']>>;

export type Answers = { readonly [U in Uid]?: Answer<U> };

export interface Reader {
  readonly location?: 'crm.record.tab' | 'crm.record.sidebar';
  readonly locale?: string;
  readonly recordId?: number;
  readonly objectTypeId?: string;
}

export function ok<View>(view: View): FunctionResult<View> {
  return { ok: true, view };
}

export function failed(
  code: FailureCode,
  part: { retryable?: boolean; detail?: string; correlationId?: string } = {},
) {
  return { ok: false as const, failure: { code, retryable: false, ...part } };
}

/** Draws a card as HubSpot's worker does, with the given answers in place of the app's functions. */
export function showCard(card: ReactElement, answers: Answers, reader: Reader = {}) {
  const calls: { readonly uid: Uid; readonly request: unknown }[] = [];
  vi.stubGlobal('self', {
    serverless: async (uid: Uid, { parameters }: { parameters: never }) => {
      const earlier = calls.filter((call) => call.uid === uid).length;
      calls.push({ uid, request: parameters });
      const answer = answers[uid];
      if (!answer) throw new Error(`no answer for ${uid}`);
      return answer(parameters, earlier);
    },
  });
  const renderer = createRenderer(reader.location ?? 'crm.record.tab');
  const { context } = renderer.mocks;
  context.user.locale = reader.locale ?? 'en';
  context.portal.timezone = 'Europe/Paris';
  context.crm = { objectId: reader.recordId ?? 501, objectTypeId: reader.objectTypeId ?? '0-1' };
  renderer.render(card);
  return {
    ...renderer,
    calls,
    callsOf: <U extends Uid>(uid: U) =>
      calls.filter((call) => call.uid === uid).map((call) => call.request as Functions[U]['request']),
    alerts: () => renderer.mocks.actions.addAlert.calls.map(([alert]) => alert),
    ...readersOf(renderer),
  };
}

/** What a reader sees of a drawn card or page, and can press. */
export function readersOf(renderer: ReturnType<typeof createRenderer>) {
  const printed = () => visible(renderer.getRootNode() as DrawnNode);
  const shows = (text: string) => printed().some((shown) => shown.includes(text));
  const buttons = () => [...renderer.findAll(Button), ...renderer.findAll(LoadingButton)];
  const button = (label: string) => {
    const found = buttons().find((one) => one.text === label);
    if (!found)
      throw new Error(
        `no button "${label}" among ${buttons()
          .map((one) => one.text)
          .join(', ')}`,
      );
    return found;
  };
  const until = (text: string) =>
    renderer.waitFor(() => {
      if (!shows(text)) throw new Error(`"${text}" is not shown: ${printed().join(' | ')}`);
    });
  return {
    shows,
    until,
    button,
    hasButton: (label: string) => buttons().some((one) => one.text === label),
    primaryButtons: () =>
      buttons()
        .filter((one) => one.props.variant === 'primary')
        .map((one) => one.text),
    /** Waits for a button and clicks it. */
    click: async (label: string) => {
      await renderer.waitFor(() => button(label));
      button(label).trigger('onClick');
    },
    folds: () => renderer.findAll(Accordion).map((fold) => fold.props.title),
    menu: () => renderer.findAll(Dropdown.ButtonItem).map((item) => item.text),
  };
}

const textProps = ['title', 'label', 'number', 'validationMessage', 'description'] as const;

/** Whole texts and text props of a drawn tree, in order. */
function visible(node: DrawnNode): readonly string[] {
  const { props = {}, childNodes = [] } = node;
  const fromProps = textProps.flatMap((name) => (typeof props[name] === 'string' ? [props[name]] : []));
  return [textOf(node), ...fromProps, ...childNodes.flatMap(visible)];
}

/** The text of a node and of the inline texts inside it. */
function textOf({ nodeType, text, childNodes = [] }: DrawnNode): string {
  return nodeType === RenderedNodeType.Text ? (text ?? '') : childNodes.map(textOf).join('');
}

interface DrawnNode {
  readonly nodeType: RenderedNodeType;
  readonly text?: string | null;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly childNodes?: readonly DrawnNode[];
}
