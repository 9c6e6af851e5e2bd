import * as batch from '@hubspot/api-client/lib/codegen/crm/properties/apis/BatchApi.js';
import * as core from '@hubspot/api-client/lib/codegen/crm/properties/apis/CoreApi.js';
import * as groups from '@hubspot/api-client/lib/codegen/crm/properties/apis/GroupsApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/properties/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/properties/servers.js';
import type { Connection } from './connection.ts';

export function createPropertiesApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return {
    core: {
      requests: new core.CoreApiRequestFactory(configuration),
      answers: new core.CoreApiResponseProcessor(),
    },
    batch: {
      requests: new batch.BatchApiRequestFactory(configuration),
      answers: new batch.BatchApiResponseProcessor(),
    },
    groups: {
      requests: new groups.GroupsApiRequestFactory(configuration),
      answers: new groups.GroupsApiResponseProcessor(),
    },
  };
}
