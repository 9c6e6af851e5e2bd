import {
  BatchApiRequestFactory,
  BatchApiResponseProcessor,
} from '@hubspot/api-client/lib/codegen/crm/associations/v4/apis/BatchApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/associations/v4/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/associations/v4/servers.js';
import type { Connection } from './connection.ts';

export function createAssociationsApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return { requests: new BatchApiRequestFactory(configuration), answers: new BatchApiResponseProcessor() };
}
