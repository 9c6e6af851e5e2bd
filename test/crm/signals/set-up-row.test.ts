import { describe, expect, it } from 'vitest';
import { noteToProperties, propertiesToNote, setUpKey } from '#crm/signals/set-up-row.ts';

const association = { category: 'USER_DEFINED', typeId: 101 } as const;
const associations = { contact: association, company: association, deal: association, email: association };
const learned = { countedAt: 7, calibration: { pricing: { shift: -1.25, accepted: 1, dismissed: 9 } } };
const nothing = { countedAt: 0, calibration: {} };

function read(machine_details: string | null) {
  return propertiesToNote({ id: '1', properties: { signal_key: setUpKey, machine_details } });
}

describe('the set-up’s record', () => {
  it('is read as it was written', () => {
    const note = { associations, learned };
    expect(propertiesToNote({ id: '1', properties: noteToProperties(note) })).toEqual(note);
  });

  it.each([
    ['of an older version', JSON.stringify({ associations }), { associations, learned: nothing }],
    [
      'whose associations somebody changed',
      JSON.stringify({ associations: 1, learned }),
      { associations: null, learned },
    ],
    [
      'whose calibration somebody changed',
      JSON.stringify({ associations, learned: { ...learned, calibration: { pricing: { shift: 'x' } } } }),
      { associations, learned: nothing },
    ],
    [
      'of a newer version that knows other kinds',
      JSON.stringify({
        associations,
        learned: { ...learned, calibration: { ...learned.calibration, hype: learned.calibration.pricing } },
      }),
      { associations, learned },
    ],
    ['that is empty', null, { associations: null, learned: nothing }],
    ['that is no JSON', '{', { associations: null, learned: nothing }],
    ['that is no object', '[1]', { associations: null, learned: nothing }],
  ])('%s keeps what can be read', (_name, json, expected) => {
    expect(read(json)).toEqual(expected);
  });

  it('another record is none', () => {
    expect(propertiesToNote({ id: '1', properties: { signal_key: '401:pricing' } })).toBeNull();
  });
});
