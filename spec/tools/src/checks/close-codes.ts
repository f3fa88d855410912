import { type Check, pointer } from './check.js';

/** A name stands for one code. Which rules a code has by its range is in extensions.schema.yaml. */
export const closeCodesUnique: Check = ({ document }) => {
  const rows = Object.entries(document['x-close-codes']);
  return rows.flatMap(([code, { name }]) => {
    const [first] = rows.find((row) => row[1].name === name)!;
    if (first === code) return [];
    return [
      { at: pointer('x-close-codes', code, 'name'), message: `${name} is the name of ${first} already` },
    ];
  });
};
