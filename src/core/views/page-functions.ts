import type { AuditRequest, AuditView } from './audit-view.ts';
import type { DataRightsRequest, DataRightsView } from './data-rights-view.ts';
import type { DocumentsRequest, DocumentsView } from './documents-view.ts';
import type { FunnelRequest, FunnelView } from './funnel-view.ts';
import type { HistoryRequest, HistoryView } from './history-view.ts';
import type { InstallationRequest, InstallationView } from './installation-view.ts';
import type { ManagementRequest, ManagementView } from './management-view.ts';
import type {
  PageRequest,
  PipelinePageView,
  TakeSnapshotRequest,
  TakeSnapshotView,
} from './pipeline-page-view.ts';
import type { ReviewDecided, ReviewRequest, ReviewView } from './review-view.ts';
import type { SettingsRequest, SettingsView } from './settings-view.ts';
import type { SweepRequest, SweepView } from './sweep-view.ts';

/** Functions that the pipeline page calls: uid → request and view. */
export interface PageFunctions {
  'pipeline-page': { request: PageRequest; view: PipelinePageView };
  'take-snapshot': { request: TakeSnapshotRequest; view: TakeSnapshotView };
  sweep: { request: SweepRequest; view: SweepView };
  'management-settings': { request: ManagementRequest; view: ManagementView };
  /** `open` is answered with the whole review, what was decided with what holds now. */
  'weekly-review': { request: ReviewRequest; view: ReviewView | ReviewDecided };
  'deal-audit': { request: AuditRequest; view: AuditView };
  'installation-check': { request: InstallationRequest; view: InstallationView };
  'history-scan': { request: HistoryRequest; view: HistoryView };
  'account-settings': { request: SettingsRequest; view: SettingsView };
  'funnel-map': { request: FunnelRequest; view: FunnelView };
  'data-rights': { request: DataRightsRequest; view: DataRightsView };
  documents: { request: DocumentsRequest; view: DocumentsView };
}
