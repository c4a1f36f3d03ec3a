import MoreVert from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { type Condition, type LineForm, lineForms } from '#shared/letter-text/letter-text.ts';
import { MenuHeading } from '../../../../components/lists/menu-heading.tsx';
import { useWords } from '../../../../messages/use-words.ts';
import { useName } from '../../use-name.ts';
import { conditionsFor } from './conditions-for.ts';
import { useEditing } from '../editing.ts';
import { useCondition } from './use-condition.ts';

interface Props {
  /** What it changes, for those who hear the page. */
  readonly what: string;
  /** The forms it can take. */
  readonly form: LineForm | undefined;
  readonly onForm: (form: LineForm) => void;
  readonly onText: () => void;
  readonly onPart: (name: string) => void;
  /** Absent at an end. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  /** Absent where there is no condition to take away. */
  readonly onAlways: (() => void) | undefined;
  /** Absent where it must always stand. */
  readonly onOnlyWhen: ((when: Condition) => void) | undefined;
  /** Absent where it is no choice of one condition. */
  readonly onInvert: (() => void) | undefined;
  /** Absent where it is no choice, or says that already. */
  readonly onOtherwise: (() => void) | undefined;
  /** Absent where it is no choice. */
  readonly onOther: ((when: Condition) => void) | undefined;
  /** Absent where the law or the letter needs it. */
  readonly onRemove: (() => void) | undefined;
}

/** What can be done with a block as a whole, in the order of the menu. */
const others = [
  ['desk.letterView.moveUp', 'onUp'],
  ['desk.letterView.moveDown', 'onDown'],
  ['desk.letterView.invert', 'onInvert'],
  ['desk.letterView.addOtherwise', 'onOtherwise'],
  ['desk.letterView.removeCondition', 'onAlways'],
  ['desk.letterView.remove', 'onRemove'],
] as const;

/** What can be done with one block of a letter. */
export function BlockMenu(props: Props) {
  const { what, form, onForm, onText, onPart, onOnlyWhen, onOther, ...acts } = props;
  const { t, words } = useWords();
  const { template } = useEditing();
  const say = useName();
  const sayCondition = useCondition();
  // A fact by which something can be chosen has a sentence for it.
  const chooses = (name: string) =>
    words(`desk.letterView.conditions.isThere.${name}`, { defaultValue: '' }) !== '';
  const conditions = conditionsFor(template, chooses);
  const [at, setAt] = useState<HTMLElement>();
  const then = (act: () => void) => () => {
    setAt(undefined);
    act();
  };
  const forms =
    form && form !== 'title' ? lineForms.filter((one) => one !== 'title' && one !== form) : [];
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('desk.letterView.menu', { what })}
        aria-haspopup="menu"
        aria-expanded={at !== undefined}
        onClick={(event) => setAt(event.currentTarget)}
      >
        <MoreVert fontSize="inherit" />
      </IconButton>
      <Menu
        anchorEl={at ?? null}
        open={at !== undefined}
        onClose={() => setAt(undefined)}
        slotProps={{ list: { 'aria-label': t('desk.letterView.menu', { what }) } }}
      >
        <MenuItem dense onClick={then(onText)}>
          {t('desk.letterView.addText')}
        </MenuItem>
        {forms.map((one) => (
          <MenuItem key={one} dense onClick={then(() => onForm(one))}>
            {t('desk.letterView.makeForm', { form: t(`desk.letterView.forms.${one}`) })}
          </MenuItem>
        ))}
        {others.map(([word, act]) => {
          const does = acts[act];
          return (
            does && (
              <MenuItem key={act} dense onClick={then(does)}>
                {t(word)}
              </MenuItem>
            )
          );
        })}
        <MenuHeading>{t('desk.letterView.addPart')}</MenuHeading>
        {template.parts.map(({ name }) => (
          <MenuItem key={name} dense onClick={then(() => onPart(name))}>
            {say(name)}
          </MenuItem>
        ))}
        {onOther && <MenuHeading>{t('desk.letterView.addOther')}</MenuHeading>}
        {onOther &&
          conditions.map((when) => (
            <MenuItem key={keyOf(when)} dense onClick={then(() => onOther(when))}>
              {sayCondition(when, 1, 2)}
            </MenuItem>
          ))}
        {onOnlyWhen && <MenuHeading>{t('desk.letterView.addCondition')}</MenuHeading>}
        {onOnlyWhen &&
          conditions.map((when) => (
            <MenuItem key={keyOf(when)} dense onClick={then(() => onOnlyWhen(when))}>
              {sayCondition(when, 0, 1)}
            </MenuItem>
          ))}
      </Menu>
    </>
  );
}

const keyOf = ({ name, is = '' }: Condition) => `${name} ${is}`;
