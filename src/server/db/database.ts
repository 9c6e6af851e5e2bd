/** How the server reaches Postgres. Every piece of work says whose it is; the database sees to it that it stays there. */

/** One open transaction. Values go as parameters, never into the text. */
export interface Sql {
  query<Row = Readonly<Record<string, unknown>>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>;
}

export interface Database {
  /**
   * One transaction in which only this portal's rows exist, by row-level security: what belongs to another portal can be
   * neither read nor written, whatever the query says.
   */
  asPortal<Result>(portalId: number, work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** One transaction for the server's own bookkeeping across portals: installations, queues, schedules. */
  asOperator<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
