import type messages from '../../messages/en.json';

/** The number of an article, as the key of its short title in the messages. */
export type ArticleNumber = keyof typeof messages.Articles;

/** Articles 1–16 say what States must do, 17–24 concern the Committee, 25–33 are the final clauses. */
export const conventionParts = {
  obligations: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'],
  committee: ['17', '18', '19', '20', '21', '22', '23', '24'],
  final: ['25', '26', '27', '28', '29', '30', '31', '32', '33'],
} as const satisfies Record<string, readonly ArticleNumber[]>;

export type ConventionPart = keyof typeof conventionParts;
