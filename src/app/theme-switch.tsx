import { useState } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { chooseTheme, storedTheme, themes, type Theme } from './theme-choice.ts';
import styles from './theme-switch.module.css';

const looks: Readonly<Record<Theme, { label: string; icon: IconName }>> = {
  system: { label: 'As the system', icon: 'screen' },
  light: { label: 'Light', icon: 'sun' },
  dark: { label: 'Dark', icon: 'moon' },
};

/** Lets the reader choose light, dark, or whatever the device is set to. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState(storedTheme);
  return (
    <fieldset className={styles['switch']}>
      <legend>
        <VisuallyHidden>Colours</VisuallyHidden>
      </legend>
      {themes.map((theme) => (
        <label key={theme} className={styles['choice']} title={looks[theme].label}>
          <input
            type="radio"
            name="theme"
            className={styles['input']}
            checked={chosen === theme}
            onChange={() => {
              setChosen(theme);
              chooseTheme(theme);
            }}
          />
          <Icon name={looks[theme].icon} />
          <VisuallyHidden>{looks[theme].label}</VisuallyHidden>
        </label>
      ))}
    </fieldset>
  );
}
