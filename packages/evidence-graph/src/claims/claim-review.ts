import type { Verdict } from './verdict.js';

/** What is reviewed: claims of a text, as `checkClaims` tells them. */
export interface ReviewedText {
  /** What the text is called. */
  readonly name: string;
  /** Who reviews it. */
  readonly author: string;
  readonly claims: readonly {
    readonly verdict: Verdict;
    readonly text: string;
    readonly note: string;
    readonly sources: readonly { readonly id: string }[];
  }[];
}

/** From 1 for wrong to 5 for right; what is left open has none. */
const RATINGS: Readonly<Record<Verdict, number | undefined>> = {
  CONTRADICTED: 1,
  MISLEADING: 2,
  NOT_STATED: undefined,
  IMPLIED: 4,
  SUPPORTED: 5,
};

/** The claims as reviews in JSON-LD, in the words of schema.org. */
export const claimReview = ({ name, author, claims }: ReviewedText): object => ({
  '@context': 'https://schema.org',
  '@graph': claims.map(({ verdict, text, note, sources }) => {
    const rating = RATINGS[verdict];
    return {
      '@type': 'ClaimReview',
      claimReviewed: text,
      itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', name } },
      reviewRating: {
        '@type': 'Rating',
        alternateName: verdict,
        ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
      },
      reviewBody: note,
      author: { '@type': 'Organization', name: author },
      citation: sources.map(({ id }) => id),
    };
  }),
});
