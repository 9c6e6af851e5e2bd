import { request } from './http.ts';
import { useLoad } from './useLoad.ts';

interface Pipeline {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly { readonly id: string; readonly label: string }[];
}

let pipelines: Promise<{ results: Pipeline[] }> | null = null;

/** The label of a deal stage; the id while pipelines are being read. */
export function useStageLabel(): (stageId: string | null | undefined) => string {
  const { data } = useLoad(() => {
    pipelines ??= request<{ results: Pipeline[] }>('GET', '/portal/crm/v3/pipelines/deals');
    return pipelines;
  }, []);
  const stages = data?.results.flatMap((pipeline) => pipeline.stages) ?? [];
  return (stageId) => stages.find((stage) => stage.id === stageId)?.label ?? stageId ?? '--';
}
