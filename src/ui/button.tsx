import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

/** `primary` is the one thing to do next; there is at most one in a view. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

interface Look {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
}

const looks = ({ tone = 'secondary', size = 'medium' }: Look, more?: string) =>
  classNames(styles['button'], styles[tone], styles[size], more);

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'>;

/** A button that acts on this page; it never submits a form. */
export function Button({ tone, size, className, ...attributes }: ButtonProps) {
  const look = { ...(tone && { tone }), ...(size && { size }) };
  return <button type="button" className={looks(look, className)} {...attributes} />;
}

/** The button that submits the form it stands in. */
export function SubmitButton({ tone = 'primary', size = 'medium', className, ...attributes }: ButtonProps) {
  return <button type="submit" className={looks({ tone, size }, className)} {...attributes} />;
}

interface LinkButtonProps extends Look {
  /** An address inside the app. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to another view that looks like a button. */
export function LinkButton({
  to,
  tone = 'secondary',
  size = 'medium',
  className,
  children,
}: LinkButtonProps) {
  return (
    <Link to={to} className={looks({ tone, size }, className)}>
      {children}
    </Link>
  );
}
