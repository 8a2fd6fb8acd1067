import type { SalaryFacts } from './salary-facts.ts';

export const SalaryOut = ({ facts }: { readonly facts: SalaryFacts }) => (facts === null ? null : null);
