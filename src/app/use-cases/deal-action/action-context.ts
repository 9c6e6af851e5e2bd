import type { StageProposal } from '#core/health/health.ts';
import type { UseCaseContext } from '../context.ts';
import type { FieldContext } from '../repair/repair-context.ts';

export interface DealActionContext extends FieldContext, Pick<UseCaseContext, 'cache'> {
  /**
   * The move that a deal's health proposes now, worked out from the CRM alone: a deal goes to no other stage, whatever a
   * card asks for.
   */
  readonly findProposal: (dealId: string) => Promise<StageProposal | null>;
}
