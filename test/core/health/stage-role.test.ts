import { describe, expect, it } from 'vitest';
import type { StageRole } from '#core/health/health.ts';
import { readStages } from '#core/health/stage-role.ts';
import { aPipeline } from './deals.ts';

const rolesOf = (
  rows: readonly (readonly [string, string, number])[],
  roleByStage: Readonly<Record<string, StageRole>> = {},
) => readStages(aPipeline(rows), { roleByStage });

/** The role of a name in the middle of a pipeline whose other stages say nothing. */
const roleOf = (label: string) =>
  rolesOf([
    ['a', 'Stage A', 0.1],
    ['b', label, 0.1],
    ['c', 'Stage C', 0.1],
  ])[1];

describe('the role of a stage', () => {
  it.each([
    ['Qualified to buy', 'qualification'],
    ['Découverte du besoin', 'qualification'],
    ['RDV de qualification', 'qualification'],
    ['Scoping', 'qualification'],
    ['Démo', 'meeting'],
    ['RDV planifié', 'meeting'],
    ['Presentation scheduled', 'meeting'],
    ['Pilot', 'meeting'],
    ['Proposition envoyée', 'proposal'],
    ['Devis', 'proposal'],
    ['Proposal pending', 'proposal'],
    ['Decision maker bought-in', 'proposal'],
    ['Angebot verschickt', 'proposal'],
    ['Propuesta enviada', 'proposal'],
    ['Offerte verstuurd', 'proposal'],
    ['Négociation', 'negotiation'],
    ['Contract negotiation', 'negotiation'],
    ['Verhandlung', 'negotiation'],
    ['Trattativa', 'negotiation'],
    ['Legal review', 'negotiation'],
    ['Contract sent', 'signature'],
    ['Devis signé', 'signature'],
    ['Accord verbal', 'signature'],
    ['Vertrag verschickt', 'signature'],
    ['Prospection', 'prospecting'],
    ['New lead', 'prospecting'],
    ['Onboarding', 'after-sales'],
    ['Suivi client', 'after-sales'],
  ] as const)('%s is %s by its name', (label, role) => {
    expect(roleOf(label)).toMatchObject({ role, isVague: false });
  });

  it('of the first appointment of a pipeline is to qualify', () => {
    const stages = rolesOf([
      ['a', 'Appointment scheduled', 0.2],
      ['b', 'Rendez-vous 2', 0.4],
    ]);
    expect(stages.map(({ role }) => role)).toEqual(['qualification', 'meeting']);
  });

  it('comes from the setting first, and from HubSpot’s own id after the name', () => {
    expect(rolesOf([['a', 'Demo', 0.2]], { a: 'negotiation' })[0]?.role).toBe('negotiation');
    expect(
      rolesOf([
        ['contractsent', 'Step 5', 0.2],
        ['b', 'Z', 0.3],
      ])[0]?.role,
    ).toBe('signature');
    expect(rolesOf([['contractsent', 'Demo', 0.2]])[0]?.role).toBe('meeting');
  });

  it('comes from the probability where the name says nothing, between its named neighbours', () => {
    const byProbability = rolesOf([
      ['a', 'A', 0.1],
      ['b', 'B', 0.3],
      ['c', 'C', 0.5],
      ['d', 'D', 0.9],
    ]);
    expect(byProbability.map(({ role }) => role)).toEqual([
      'prospecting',
      'qualification',
      'meeting',
      'signature',
    ]);
    const between = rolesOf([
      ['a', 'Demo', 0.1],
      ['b', 'B', 0.9],
      ['c', 'Proposal', 0.95],
    ]);
    expect(between[1]?.role).toBe('proposal');
  });

  it('comes from the place where all probabilities are the same', () => {
    const stages = rolesOf([
      ['a', 'A', 0.5],
      ['b', 'B', 0.5],
      ['c', 'C', 0.5],
    ]);
    expect(stages.map(({ role }) => role)).toEqual(['qualification', 'meeting', 'negotiation']);
  });

  it('is read for open stages only, in the order of the pipeline', () => {
    const rows = [
      ['b', 'Won', 1],
      ['c', 'Lost', 0],
      ['a', 'Demo', 0.3],
    ] as const;
    expect(rolesOf(rows).map(({ stage }) => stage.id)).toEqual(['a']);
    expect(rolesOf([])).toEqual([]);
  });
});

describe('a stage that stands for nothing one can observe', () => {
  it.each([
    [
      'Thinking it over',
      'En réflexion',
      'Warm',
      'À relancer',
      'Maybe',
      'Hot',
      'Chaud',
      '50/50',
      'En attente',
    ],
    [
      'Peut-être',
      'Interested',
      'Follow-up',
      'En cours',
      'Warm lead',
      'Vielleicht',
      'In attesa',
      'A voir',
      'Divers',
    ],
  ])('is %s, %s, %s …', (...labels) => {
    expect(labels.filter((label) => !roleOf(label)?.isVague)).toEqual([]);
  });

  it.each([
    ['Proposal pending', 'Négociation en cours', 'Follow-up meeting', 'Stage B', 'Contrat en attente'],
  ])('is not %s, %s, %s …', (...labels) => {
    expect(labels.filter((label) => roleOf(label)?.isVague)).toEqual([]);
  });

  it('is cleared by the role that an admin gives it', () => {
    expect(rolesOf([['a', 'Warm', 0.2]], { a: 'meeting' })[0]).toMatchObject({
      role: 'meeting',
      isVague: false,
    });
  });
});
