// Generated from conformance/src/cases/cases.ids.txt by `npm run spec:generate`; that is written by `npm run freeze`.

export const sets: { newest: number; since: Record<string, number | null> } = {
  "newest": 1,
  "since": {}
};
