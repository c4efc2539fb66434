import { Icon } from '../../ui/icon.tsx';
import { statementReport, type ReportedStatement } from './issue-address.ts';
import styles from './report-link.module.css';

/**
 * A link to a form, filled in, by which a reader can say that a statement is wrong. A tool of the reader's own has
 * none: the form is public, and the file can be corrected without it.
 */
export function ReportLink(statement: ReportedStatement) {
  if (statement.tool.overlay?.own === true) return null;
  return (
    <a
      className={styles['report']}
      href={statementReport(statement)}
      target="_blank"
      rel="noreferrer"
      aria-label={`Report: ${statement.about} of ${statement.tool.name}`}
    >
      report <Icon name="external" />
    </a>
  );
}
