import { describe, expect, it } from 'vitest';
import { findFunnelProblems } from '#core/funnel/find-funnel-problems.ts';
import type { StepSettings } from '#core/funnel/funnel-map.ts';
import { languages } from '#core/wording/languages.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { documentToMarkdown } from '../../../../../src/app/extensions/pipeline/funnel/document/document-to-markdown.ts';
import {
  writeFunnelDocument,
  type DocumentContent,
} from '../../../../../src/app/extensions/pipeline/funnel/document/funnel-document.ts';
import {
  toSteps,
  withChange,
  withSteps,
} from '../../../../../src/app/extensions/pipeline/funnel/draft/funnel-steps.ts';
import {
  funnelView,
  oneOfEach,
  pipeline,
  steady,
} from '../../../../support/funnel-answers/funnel-account.ts';

const demo = 'stage:default:default-3';

function contentOf(part: Partial<StepSettings> = {}, more: Partial<DocumentContent> = {}): DocumentContent {
  const proposed = funnelView(oneOfEach).tracks;
  const tracks = withSteps(proposed, withChange(toSteps(proposed), demo, part));
  return {
    ...{ tracks, problems: findFunnelProblems(tracks), reality: steady },
    ...{ isProposal: false, hasUnsaved: false, at: Date.parse('2026-11-20T09:00:00Z'), account: '4711' },
    ...more,
  };
}

const written = (content: DocumentContent, language = 'en') =>
  writeFunnelDocument(content, pageDictionaryFor(language, 'Europe/Paris'));
const lines = (content: DocumentContent, language?: string) =>
  documentToMarkdown(written(content, language)).split('\n');
const stepLines = (all: readonly string[], title: string) => all.slice(all.indexOf(title) + 2).slice(0, 6);

describe('the map as a document', () => {
  it('says what it is, of which day and account, and whether anybody agreed', () => {
    const all = lines(contentOf({}, { isProposal: true, hasUnsaved: true }));
    expect(all.slice(0, 7)).toEqual([
      '# From the first contact to growth',
      '',
      'Who does what, on which proof, and by when',
      '',
      'Nov 20, 2026 · HubSpot account 4711  ',
      'A proposal: nobody has agreed on it yet.  ',
      'With changes that are not saved yet.',
    ]);
    expect(written(contentOf()).notes).toEqual(['Nov 20, 2026 · HubSpot account 4711']);
  });

  it('has the six phases in their order, also one without a step', () => {
    const all = lines(contentOf());
    expect(all.filter((line) => line.startsWith('## '))).toEqual([
      ...['## Discovery', '## Consideration', '## Evaluation', '## Decision', '## Onboarding'],
      ...['## Adoption and growth', '## Hand-overs', '## Open points'],
    ]);
    expect(all[all.indexOf('## Adoption and growth') + 4]).toBe('No step here yet.');
  });

  it('says of a step who moves it on, on what proof, by when, with what, and how it really goes', () => {
    const own: Partial<StepSettings> = {
      ...{ proof: 'They sent their figures', action: 'Send the summary', material: 'Template' },
      ...{ delayDays: 0, evidence: ['need'] },
    };
    expect(stepLines(lines(contentOf(own)), '### Demo done (Sales)')).toEqual([
      '- **Who** – Sales',
      '- **Proof** – Need · They sent their figures',
      '- **Delay** – the same day',
      '- **Next action** – Send the summary',
      '- **With** – Template',
      '- **In reality** – 21 days here (median of 41) · 44% go on (of 92)',
    ]);
  });

  it('tells steps of one name apart by their pipeline, and says nothing twice', () => {
    const stages = ['Thinking it over', 'Won'];
    const pipelines = [pipeline('p', 'Direct', stages), pipeline('q', 'Partners', stages)];
    const proposed = funnelView({ lifecycle: [], pipelines }).tracks;
    const idle = toSteps(proposed);
    const tracks = withSteps(proposed, {
      ...withChange(idle, 'stage:p:p-1', { team: null }),
      ...{ 'stage:q:q-1': { ...idle['stage:q:q-1']!, team: null } },
    });
    const { lines: open } = written(
      contentOf({}, { tracks, problems: findFunnelProblems(tracks) }),
    ).openPoints;
    expect(open).toContain('Thinking it over (Direct): nobody is named to move it on');
    expect(open).toContain('Thinking it over (Partners): nobody is named to move it on');
    expect(new Set(open).size).toBe(open.length);
  });

  it('names the app’s own action where nobody wrote one, and what is not agreed', () => {
    const bare: Partial<StepSettings> = { team: null, evidence: [], delayDays: null };
    expect(stepLines(lines(contentOf(bare)), '### Demo done (Sales)').slice(0, 4)).toEqual([
      '- **Who** – No team yet',
      '- **Proof** – not agreed yet',
      '- **Delay** – not agreed yet',
      '- **Next action** – Confirm the meeting and who attends',
    ]);
  });

  it('puts no material of the app beside an action of the account', () => {
    const all = stepLines(lines(contentOf({ action: 'Call them' })), '### Demo done (Sales)');
    expect(all.filter((line) => line.startsWith('- **With**'))).toEqual([]);
  });

  it('lists hand-overs with what goes over, and what is open', () => {
    const { handovers, openPoints } = written(contentOf());
    expect(handovers.lines).toContain('Marketing → Sales, after “Marketing qualified lead”: Need');
    expect(handovers.lines).toContain(
      'Sales → Customer success, after “Closed won”: Nothing that can be observed yet',
    );
    expect(openPoints.lines).toEqual([
      'Customer: nobody can tell when it is done',
      '“Thinking it over” is hard to observe',
      'Closed won: from Sales to Customer success with nothing to show',
      'No step for “Adoption and growth”',
    ]);
    expect(written(contentOf({}, { problems: [] })).openPoints.lines).toEqual(['None: every step is clear.']);
  });

  it('is French in French, the account’s own words apart', () => {
    const all = lines(contentOf({ proof: 'They sent their figures' }), 'fr');
    expect(all[0]).toBe('# Du premier contact à la croissance');
    expect(stepLines(all, '### Demo done (Sales)').slice(0, 3)).toEqual([
      '- **Qui** – Ventes',
      '- **Preuve** – Besoin · Chiffres · Critères · They sent their figures',
      '- **Délai** – sous 2 jours',
    ]);
    expect(all).toContain('- Customer\u202f: personne ne peut dire quand elle est finie');
  });

  it.each(languages)('can be written in every language (%s)', (language) => {
    const text = documentToMarkdown(written(contentOf(), language));
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.match(/^### /gm)).toHaveLength(12);
  });

  it('keeps the account’s words on one line and out of the Markdown', () => {
    const all = lines(contentOf({ proof: ' a *bold*\n# move <b>_now_</b> ', evidence: [] }));
    expect(all).toContain('- **Proof** – a \\*bold\\* \\# move \\<b\\>\\_now\\_\\</b\\>');
  });
});
