import * as basic from '@hubspot/api-client/lib/codegen/crm/objects/apis/BasicApi.js';
import * as batch from '@hubspot/api-client/lib/codegen/crm/objects/apis/BatchApi.js';
import * as search from '@hubspot/api-client/lib/codegen/crm/objects/apis/SearchApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/objects/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/objects/servers.js';
import type { Connection } from './connection.ts';

/** Single, batch and search calls; the generic API serves every object type. */
export function createObjectsApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return {
    single: {
      requests: new basic.BasicApiRequestFactory(configuration),
      answers: new basic.BasicApiResponseProcessor(),
    },
    batch: {
      requests: new batch.BatchApiRequestFactory(configuration),
      answers: new batch.BatchApiResponseProcessor(),
    },
    search: {
      requests: new search.SearchApiRequestFactory(configuration),
      answers: new search.SearchApiResponseProcessor(),
    },
  };
}
