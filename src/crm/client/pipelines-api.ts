import {
  PipelinesApiRequestFactory,
  PipelinesApiResponseProcessor,
} from '@hubspot/api-client/lib/codegen/crm/pipelines/apis/PipelinesApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/pipelines/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/pipelines/servers.js';
import type { Connection } from './connection.ts';

export function createPipelinesApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return {
    requests: new PipelinesApiRequestFactory(configuration),
    answers: new PipelinesApiResponseProcessor(),
  };
}
