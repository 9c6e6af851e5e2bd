import type { AuditRequest, AuditView } from './audit-view.ts';
import type { ManagementRequest, ManagementView } from './management-view.ts';
import type {
  PageRequest,
  PipelinePageView,
  TakeSnapshotRequest,
  TakeSnapshotView,
} from './pipeline-page-view.ts';
import type { ReviewRequest, ReviewView } from './review-view.ts';
import type { SweepRequest, SweepView } from './sweep-view.ts';

/** Functions that the pipeline page calls: uid → request and view. */
export interface PageFunctions {
  'pipeline-page': { request: PageRequest; view: PipelinePageView };
  'take-snapshot': { request: TakeSnapshotRequest; view: TakeSnapshotView };
  sweep: { request: SweepRequest; view: SweepView };
  'management-settings': { request: ManagementRequest; view: ManagementView };
  'weekly-review': { request: ReviewRequest; view: ReviewView };
  'deal-audit': { request: AuditRequest; view: AuditView };
}
