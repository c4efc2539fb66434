import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './places-gained.module.css';

/** How far a tool rose (above 0) or fell: an arrow with the number, and the same in words. */
export function PlacesGained({ places }: { readonly places: number }) {
  const count = Math.abs(places);
  return (
    <span className={styles['moved']}>
      <span aria-hidden="true">
        {places > 0 ? '▲' : '▼'}
        {count}
      </span>
      <VisuallyHidden>
        {places > 0 ? 'up' : 'down'} {count} {count === 1 ? 'place' : 'places'}
      </VisuallyHidden>
    </span>
  );
}
