import type { ContractFacts } from './contract-facts.ts';

export const ContractOut = ({ facts }: { readonly facts: ContractFacts }) => (facts === null ? null : null);
