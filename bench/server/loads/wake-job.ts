import pg from 'pg';

/** Has the background take up a job of an account now, as if its time had come. Throws where the account has no such job. */
export async function wakeJob(url: string, portalId: number, job: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const text = 'update pipeline.portal_schedule set next_at = 0 where portal_id = $1 and job = $2';
    const { rowCount } = await client.query(text, [portalId, job]);
    if (rowCount === 0) throw new Error(`account ${portalId} has no job ${job}`);
  } finally {
    await client.end();
  }
}
