import type { NodeTracerConfig } from '@opentelemetry/sdk-trace-node';

type Resource = NonNullable<NodeTracerConfig['resource']>;

/** Who sends the traces: the service's name and nothing of the machine. */
export function serviceResource(service: string): Resource {
  const attributes = { 'service.name': service };
  const resource: Resource = {
    attributes,
    asyncAttributesPending: false,
    getRawAttributes: () => Object.entries(attributes),
    merge: () => resource,
  };
  return resource;
}
