import { describe, expect, it } from 'vitest';
import { companyMapper } from '#crm/mappers/company.ts';
import { contactMapper } from '#crm/mappers/contact.ts';
import { dealMapper } from '#crm/mappers/deal.ts';
import { toPipelines } from '#crm/mappers/pipeline.ts';
import { readRecords } from '#crm/mappers/read-records.ts';
import { updateToProperties } from '#crm/mappers/summary.ts';

const nobody = () => expect.fail('everything should be readable');

describe('records', () => {
  it('have empty values where HubSpot has none', () => {
    const empty = { id: '1', properties: {} };
    const summary = { openSignals: 0, lastSignalAt: null, lastSignalKind: null, expectedValue: null };
    expect(readRecords([empty], contactMapper, nobody)[0]).toMatchObject({
      email: null,
      scoredEmailIds: [],
      summary,
    });
    expect(readRecords([empty], companyMapper, nobody)[0]).toMatchObject({ domain: null, summary });
    expect(readRecords([empty], dealMapper, nobody)[0]).toMatchObject({
      name: '',
      isClosed: false,
      amount: null,
    });
  });

  it('that cannot be read are reported without their content, and the others stay', () => {
    const reported: unknown[] = [];
    const objects = ['7', 'seven', '8'].map((amount, index) => ({
      id: String(index),
      properties: { amount },
    }));
    const deals = readRecords(objects, dealMapper, (...report) => reported.push(report));
    expect(deals.map((deal) => deal.amount)).toEqual([7, 8]);
    expect(reported).toEqual([['deals', '1', 'amount']]);
  });

  it('keep what people broke in the summary from hiding the record', () => {
    const properties = { invisible_pipeline_open_signals: 'many', invisible_pipeline_last_signal_at: 'soon' };
    const [company] = readRecords([{ id: '1', properties }], companyMapper, nobody);
    expect(company?.summary).toMatchObject({ openSignals: 0, lastSignalAt: null });
  });

  it.each([
    ['newbusiness', 'newbusiness'],
    ['existingbusiness', 'existingbusiness'],
    ['partner_deal', null],
    ['', null],
  ])('of deals with the type %j have %j', (dealtype, expected) => {
    expect(readRecords([{ id: '1', properties: { dealtype } }], dealMapper, nobody)[0]?.dealType).toBe(
      expected,
    );
  });

  it('get back the summary and the ledger that were written', () => {
    const summary = {
      openSignals: 2,
      lastSignalAt: 1_700_000_000_123,
      lastSignalKind: 'pricing',
      expectedValue: 12.34,
    };
    const scoredEmailIds = ['v:cues-1', 'upTo:9', '10', 'due'];
    const properties = updateToProperties({ id: '1', summary, scoredEmailIds });
    expect(readRecords([{ id: '1', properties }], contactMapper, nobody)[0]).toMatchObject({
      summary,
      scoredEmailIds,
    });
  });

  it('lose what a summary has no more', () => {
    const summary = { openSignals: 0, lastSignalAt: null, lastSignalKind: null, expectedValue: null };
    expect(Object.values(updateToProperties({ id: '1', summary }))).toEqual(['0', '', '', '']);
    expect(updateToProperties({ id: '1' })).toEqual({});
  });
});

describe('pipelines', () => {
  const stage = { id: 's', label: 'S', displayOrder: 0, metadata: { probability: '0.4' } };
  const pipeline = { id: 'p', label: 'P', displayOrder: 0, stages: [stage] };

  it('come in their order on screen, without archived ones', () => {
    const stages = [{ ...stage, id: 'b', displayOrder: 1 }, stage, { ...stage, id: 'c', archived: true }];
    const given = [
      { ...pipeline, id: 'q', displayOrder: 2, stages },
      { ...pipeline, archived: true },
      pipeline,
    ];
    const pipelines = toPipelines(given, nobody);
    expect(pipelines.map((one) => one.id)).toEqual(['p', 'q']);
    expect(pipelines[1]?.stages.map((one) => one.id)).toEqual(['s', 'b']);
  });

  it.each([
    [{ probability: '1.0' }, 1],
    [{ probability: '7' }, 1],
    [{ probability: 'high' }, 0],
    [{}, 0],
    [undefined, 0],
  ])('with stage metadata %j have the probability %d', (metadata, expected) => {
    const [one] = toPipelines([{ ...pipeline, stages: [{ ...stage, metadata }] } as typeof pipeline], nobody);
    expect(one?.stages[0]?.probability).toBe(expected);
  });

  it('that are none are reported', () => {
    const reported: string[] = [];
    expect(toPipelines([{ id: 'x' }, pipeline], (type, id) => reported.push(`${type} ${id}`))).toHaveLength(
      1,
    );
    expect(reported).toEqual(['pipelines x']);
  });
});
