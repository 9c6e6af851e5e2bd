import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { DatabaseError, isBroken, toDatabaseError } from '../../../src/server/db/database-error.ts';

function fromPostgres(code: string): pg.DatabaseError {
  const error = new pg.DatabaseError('Key (email)=(ada@acme.example) already exists.', 0, 'error');
  return Object.assign(error, { code, detail: 'ada@acme.example' });
}

describe('an error of the database', () => {
  it.each([
    ['08006', 'unreachable'],
    ['57P01', 'unreachable'],
    ['57P03', 'unreachable'],
    ['28P01', 'unreachable'],
    ['3D000', 'unreachable'],
    ['25006', 'unreachable'],
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['55P03', 'conflict'],
    ['57014', 'timeout'],
    ['25P03', 'timeout'],
    ['53100', 'exhausted'],
    ['53300', 'exhausted'],
    ['58030', 'exhausted'],
    ['23505', 'defect'],
    ['42501', 'defect'],
    ['25P02', 'defect'],
    ['54000', 'defect'],
  ] as const)('with the state %s is one of the kind %s', (code, category) => {
    const error = toDatabaseError(fromPostgres(code));
    expect(error).toMatchObject({ category, code, message: `database: ${category} (${code})` });
    expect('cause' in error).toBe(false);
    expect(error.retryable).toBe(category !== 'defect');
  });

  it.each([
    [
      Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' }),
      'ECONNREFUSED',
    ],
    [new Error('Connection terminated unexpectedly'), null],
    [new Error('Connection terminated due to connection timeout'), null],
    ['odd', null],
  ])('without a state is a lost connection: %s', (given, code) => {
    expect(toDatabaseError(given)).toMatchObject({ category: 'unreachable', code });
  });

  it.each([
    [new Error('Query read timeout'), 'timeout'],
    [new Error('timeout exceeded when trying to connect'), 'exhausted'],
    [new TypeError('Converting circular structure to JSON'), 'defect'],
  ])('of the client is told apart: %s', (given, category) => {
    expect(toDatabaseError(given)).toMatchObject({ category, code: null });
  });

  it('that is known already stays', () => {
    const error = new DatabaseError('timeout', '57014');
    expect(toDatabaseError(error)).toBe(error);
  });

  it.each([
    [new DatabaseError('unreachable', '57P01'), true],
    [new DatabaseError('timeout', null), true],
    [new DatabaseError('timeout', '57014'), false],
    [new DatabaseError('conflict', '40P01'), false],
    [new Error('of the work'), false],
  ])('may have broken the connection: %s', (error, expected) => {
    expect(isBroken(error)).toBe(expected);
  });
});
