import { run } from '../eval/run.ts';

/**
 * `npm run eval`: the detector measured on the locked messages of the corpus; eval/reports/latest.md is what it writes.
 * - `--check`: fail when a headline figure has dropped below the accepted report by more than its interval
 * - `--accept`: make these figures the accepted report (eval/reports/baseline.json)
 * - `--split dev [--errors] [--given-class]`: development messages, with every miss and false signal; class from labels
 * - `--sentences`, `--plain`, `--demo` `[--errors]`: single sentences, plain sentences, the demonstration account
 * - `--duplicates`: near-duplicates in the corpus; `--card`: write the counts into eval/corpus/README.md
 * - `--llm`: with the language model that the environment names (docs/language-model.md) behind the detector
 * - `--seed N`: of the bootstrap
 */
process.exitCode = await run(process.argv.slice(2));
