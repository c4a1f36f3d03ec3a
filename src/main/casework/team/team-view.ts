import { activeOfficers, type Officer } from '#domain/team/team.ts';
import type { TeamView } from '#shared/contract/book/team-contract.ts';
import type { Casebook } from '../../casebook/casebook.ts';
import { fingerprintOf } from '../../casebook/officers/invitation/words-of.ts';
import type { Work } from '../work.ts';

/** Those who keep the book, each with role and key, and their computers. */
export function teamView({ book }: Pick<Work, 'book'>): TeamView {
  const { team, atWork } = book;
  const me = atWork.officer;
  return {
    me,
    isLead: activeOfficers(team).some(({ id, role }) => id === me && role === 'lead'),
    officers: team.officers.map(
      ({ id, name, role, until, sign, admittedAt, removedAt, invited }) => ({
        id,
        // As long as one officer keeps the book, that is the name in its settings.
        name: id === me ? atWork.name : name,
        role,
        since: admittedAt,
        invited,
        fingerprint: fingerprintOf(Buffer.from(sign, 'base64url')),
        ...(until !== undefined && { until }),
        ...givenIn(book, { id, role }),
        ...(removedAt !== undefined && { removedAt }),
      }),
    ),
    desks: team.desks.map(({ desk, officer }) => ({ desk, officer, isHere: desk === atWork.desk })),
  };
}

function givenIn(book: Pick<Casebook, 'givenTo'>, { id, role }: Pick<Officer, 'id' | 'role'>) {
  const given = role === 'reader' ? book.givenTo(id) : undefined;
  return given && { given: given.size };
}
