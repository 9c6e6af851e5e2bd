import { describe, expect, it } from 'vitest';
import type { FunctionInvocation, FunctionOutcome, Portal } from '#emulator/portal.contract.ts';
import { prepareAccount } from '../../scripts/demo/prepare-account.ts';

type Answer = (parameters: Record<string, unknown>) => unknown;

/** A portal whose functions answer by a script; keeps what each was asked. */
function portalWith(functions: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const call = async (uid: string, { parameters }: FunctionInvocation): Promise<FunctionOutcome> => {
    asked.push(`${uid} ${String(parameters?.['action'] ?? parameters?.['origin'] ?? '')}`.trim());
    const value = functions[uid]?.(parameters ?? {});
    return { ok: true, value, milliseconds: 1 };
  };
  const portal = {
    functions: { list: () => Object.keys(functions), call },
    clock: { now: () => 0, set: () => undefined, advance: () => undefined },
  };
  return { portal: portal as unknown as Portal, asked };
}

const view = (value: unknown) => ({ ok: true, view: value });
/** Answers in turn, the last one for ever. */
const inTurn = (...answers: readonly unknown[]): Answer => {
  let turn = -1;
  return () => {
    turn = Math.min(turn + 1, answers.length - 1);
    return answers[turn];
  };
};

describe('preparing the demo account for its managers', () => {
  it('leaves out what the build does not have', async () => {
    const { portal, asked } = portalWith({ 'learn-account': () => view({ deals: 7 }) });
    expect(await prepareAccount(portal)).toEqual(['learned from 7 closed deals']);
    expect(asked).toEqual(['learn-account']);
  });

  it('calls what works step by step until it is done', async () => {
    const { portal, asked } = portalWith({
      'quality-scan': inTurn(view({ phase: 'deals' }), view({ phase: 'done', done: 763 })),
      'take-snapshot': inTurn(view({ phase: 'done' })),
      sweep: inTurn(view({ created: 5, remaining: 9 }), view({ created: 2, remaining: 0 })),
    });
    expect(await prepareAccount(portal)).toEqual([
      'checked 763 records',
      'took the snapshot of the pipeline',
      'made 7 tasks for managers',
    ]);
    expect(asked).toEqual([
      'quality-scan start',
      'quality-scan continue',
      'take-snapshot start',
      'sweep schedule',
      'sweep schedule',
    ]);
  });

  it('names the managers of the demo account’s teams once', async () => {
    const written: Record<string, unknown>[] = [];
    const state = { version: 0, teams: [{ id: '51820', name: 'Paris' }], settings: { targets: {} } };
    const { portal } = portalWith({
      'management-settings': (parameters) => {
        if (parameters['action'] === 'write') written.push(parameters);
        return view(state);
      },
    });
    expect(await prepareAccount(portal)).toEqual(['named the managers of 1 teams']);
    expect(written).toMatchObject([
      {
        version: 0,
        settings: { teams: [{ teamId: '51820', managerIds: [expect.stringMatching(/^\d+$/)] }] },
      },
    ]);
    state.version = 1;
    expect(await prepareAccount(portal)).toEqual([]);
    expect(written).toHaveLength(1);
  });

  it('says which function failed', async () => {
    const failure = { ok: false, failure: { code: 'unavailable', retryable: true } };
    const { portal } = portalWith({ sweep: () => failure });
    await expect(prepareAccount(portal)).rejects.toThrow('sweep: unavailable');
  });

  it('gives up on a function that never comes to its end', async () => {
    const { portal } = portalWith({ 'take-snapshot': () => view({ phase: 'deals' }) });
    await expect(prepareAccount(portal)).rejects.toThrow(/take-snapshot came to no end/);
  });
});
