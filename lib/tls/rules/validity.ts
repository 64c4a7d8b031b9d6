import type { Certificate } from '../certificate/certificate.ts';
import type { TlsFinding } from '../finding.ts';
import { finding } from '../source/material.ts';
import type { Held } from '../source/roles.ts';
import { allCertificates, nameOf, type Subject } from './subject.ts';

const day = 24 * 60 * 60 * 1000;
const soon = 30;

/** Certificates that are over, nearly over, or not yet valid. */
export function checkValidity(subject: Subject): readonly TlsFinding[] {
  return allCertificates(subject).flatMap((held) => judge(held, subject.now));
}

function judge({ file, value }: Held<Certificate>, now: number): TlsFinding[] {
  const values = { name: nameOf(value) };
  if (now < value.notBefore) {
    return [finding(file, 'error', 'not-yet-valid', { ...values, date: dateOf(value.notBefore) })];
  }
  const days = Math.ceil((value.notAfter - now) / day);
  const date = dateOf(value.notAfter);
  if (now > value.notAfter) return [finding(file, 'error', 'expired', { ...values, date })];
  return days <= soon ? [finding(file, 'warning', 'expires-soon', { ...values, date, days })] : [];
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
