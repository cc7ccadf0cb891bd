<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/actions.cpp" line="+23"/>
        <source>&amp;New layout</source>
        <translation>&amp;Neues Layout</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start an empty layout</source>
        <translation>Ein leeres Layout beginnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a layout, or a picture painted here</source>
        <translation>Ein Layout oder ein hier gemaltes Bild öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Save layout</source>
        <translation>Layout &amp;speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the layout</source>
        <translation>Das Layout speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save layout &amp;as…</source>
        <translation>Layout speichern &amp;unter …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the layout under another name</source>
        <translation>Das Layout unter anderem Namen speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save the picture as PNG, with everything needed to paint it again</source>
        <translation>Das Bild als PNG speichern, mit allem, um es noch einmal zu malen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring the change back</source>
        <translation>Die Änderung wiederherstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move the selected boxes to the clipboard</source>
        <translation>Die gewählten Kästen in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the selected boxes to the clipboard</source>
        <translation>Die gewählten Kästen in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;opy as COCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the selected boxes as the text of a COCO file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the boxes of the clipboard: of another layout, or layout or COCO text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>D&amp;uplicate</source>
        <translation>Ver&amp;doppeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a copy of the selected boxes</source>
        <translation>Eine Kopie der gewählten Kästen hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the selected boxes</source>
        <translation>Die gewählten Kästen entfernen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Select tool</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move and resize boxes; a drag on empty ground draws</source>
        <translation>Kästen verschieben und ändern; Ziehen auf freier Fläche zeichnet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Draw tool</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every drag draws a box, also inside another one</source>
        <translation>Jedes Ziehen zeichnet einen Kasten, auch in einem anderen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change &amp;class…</source>
        <translation>&amp;Klasse ändern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type the class of the selected boxes and of the next one</source>
        <translation>Die Klasse der gewählten Kästen und des nächsten eintippen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Previous class</source>
        <translation>&amp;Vorige Klasse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the class used before</source>
        <translation>Zurück zur zuvor benutzten Klasse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Toggle easy / hard</source>
        <translation>Leicht / schwer &amp;umschalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Easy: a detector should find the object. Hard: it should miss it</source>
        <translation>Leicht: ein Detektor soll das Objekt finden. Schwer: er soll es übersehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;easy</source>
        <translation>&amp;Leicht setzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A detector should find the object</source>
        <translation>Ein Detektor soll das Objekt finden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set &amp;hard</source>
        <translation>&amp;Schwer setzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A detector should miss the object</source>
        <translation>Ein Detektor soll das Objekt übersehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Unset the attribute</source>
        <translation>Attribut &amp;entfernen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The model is told nothing about how easy the object is to find</source>
        <translation>Das Modell erfährt nicht, wie leicht das Objekt zu finden ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Align &amp;left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move the selected boxes to their common left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Align &amp;centres horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put the centres of the selected boxes above each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Align &amp;right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move the selected boxes to their common right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Align &amp;top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move the selected boxes to their common top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Align centres &amp;vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put the centres of the selected boxes beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Align &amp;bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move the selected boxes to their common bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Distribute &amp;horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Equal gaps from left to right; needs three boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Distribute v&amp;ertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Equal gaps from top to bottom; needs three boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Raise</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One step later in the drawing order</source>
        <translation>Einen Schritt später in der Zeichenreihenfolge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Lower</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One step earlier in the drawing order</source>
        <translation>Einen Schritt früher in der Zeichenreihenfolge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loc&amp;k or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked boxes can&apos;t be moved, resized or deleted, and drags pass through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>H&amp;ide or show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hidden boxes are not shown, but painted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sho&amp;w hidden boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One pixel of the picture on one pixel of the screen</source>
        <translation>Ein Bildpunkt auf einem Punkt des Bildschirms</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the whole page</source>
        <translation>Die ganze Seite zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fit &amp;width</source>
        <translation>&amp;Breite einpassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edges stick to the grid and to other boxes; Alt lets go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;rosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lines through the pointer while drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Hide all boxes</source>
        <translation>&amp;Alle Kästen ausblenden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Boxes over the picture</source>
        <translation>Kästen über dem &amp;Bild</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the boxes over the picture, or the picture alone</source>
        <translation>Die Kästen über dem Bild zeigen, oder nur das Bild</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Generate</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paint the layout</source>
        <translation>Das Layout malen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Generate &amp;pair</source>
        <translation>&amp;Paar malen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paint the layout all easy and all hard from the same seed</source>
        <translation>Das Layout mit demselben Startwert ganz leicht und ganz schwer malen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop painting or loading</source>
        <translation>Malen oder Laden abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep the seed</source>
        <translation>Startwert &amp;behalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The next picture uses the seed of the one shown</source>
        <translation>Das nächste Bild nimmt den Startwert des gezeigten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About DetDiffusion Studio</source>
        <translation>Ü&amp;ber DetDiffusion Studio</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Class of key %1</source>
        <translation>Klasse der Taste %1</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <location filename="../ui/support/advice_text.cpp" line="+24"/>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too many boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: smaller than 2 % of the picture. Such boxes were not in the training data and may be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: thinner than the %2 pixels that the model can tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: opposite edges have the same location token, so the model sees a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: lies on another box of the same class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 and %2 cover each other; one of them may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: the model was not trained with this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The model&apos;s prompt has room for %1 boxes; the layout has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Layouts of 3 to 8 boxes are painted best; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enlarge to 2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <location filename="../ui/dialogs/prompts.cpp" line="+11"/>
        <source>Open layout</source>
        <translation>Layout öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Layouts and pictures (*.json *.png);;Layouts (*.json);;Pictures painted here (*.png);;All files (*)</source>
        <translation>Layouts und Bilder (*.json *.png);;Layouts (*.json);;Hier gemalte Bilder (*.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Layouts (*.layout.json *.json)</source>
        <translation>Layouts (*.layout.json *.json)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>LoRA files (*.safetensors);;All files (*)</source>
        <translation>LoRA-Dateien (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Replace pictures</source>
        <translation>Bilder ersetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>These files exist already:
%1</source>
        <translation>Diese Dateien gibt es schon:
%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The layout “%1” has changes that are not saved.</source>
        <translation>Das Layout „%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>MemoryOutlook</name>
    <message>
        <location filename="../ui/support/memory_outlook.cpp" line="+20"/>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>About %1 of %2 free</source>
        <translation>Etwa %1 von %2 freien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About %1 on the GPU</source>
        <translation>Etwa %1 auf der Grafikkarte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The model alone needs about %1, %2 are free.</source>
        <translation>Allein das Modell braucht etwa %1, %2 sind frei.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A picture needs about %1, %2 are free. A smaller size helps.</source>
        <translation>Ein Bild braucht etwa %1, %2 sind frei. Eine kleinere Größe hilft.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Closing other programs helps.</source>
        <translation>Andere Programme zu schließen hilft.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>16 bits help, or closing other programs.</source>
        <translation>16 Bit helfen, oder andere Programme zu schließen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Enough for one picture, but a pair needs about %1, and %2 are free.</source>
        <translation>Genug für ein Bild, aber ein Paar braucht etwa %1, und %2 sind frei.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Model %1, denoising %2, decoding %3. A model that is loaded counts as free.</source>
        <translation>Modell %1, Entrauschen %2, Dekodieren %3. Ein geladenes Modell zählt als frei.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/menus.cpp" line="+42"/>
        <source>&amp;Generate</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Box</source>
        <translation>&amp;Kasten</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Align and distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Panels</source>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <location filename="../ui/canvas/canvas_gesture.cpp" line="+84"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>Perception</name>
    <message>
        <location filename="../ui/panels/box_list_model.cpp" line="+180"/>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unset</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <location filename="../ui/canvas/canvas_gesture.cpp" line="+52"/>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AboutDialog</name>
    <message>
        <location filename="../ui/dialogs/about_dialog.cpp" line="+11"/>
        <source>About DetDiffusion Studio</source>
        <translation>Über DetDiffusion Studio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Boxes on a canvas become a picture, and each box says whether a detector should find its object.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Aus Kästen wird ein Bild, und jeder Kasten sagt, ob ein Detektor sein Objekt finden soll.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AdviceList</name>
    <message>
        <location filename="../ui/panels/advice_list.cpp" line="+24"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxListModel</name>
    <message>
        <location filename="../ui/panels/box_list_model.cpp" line="-108"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+90"/>
        <source>Locked: L unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hidden on the canvas: H shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-42"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Bildpunkte</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxesPanel</name>
    <message>
        <location filename="../ui/panels/boxes_panel.cpp" line="+20"/>
        <source>No boxes yet.
Drag on the canvas to draw one.</source>
        <translation>Noch keine Kästen.
Ziehen Sie auf der Zeichenfläche einen auf.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Class of the selected boxes: click to change it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Boxes of the layout</source>
        <translation>Kästen des Layouts</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Attribute of the selected boxes and of the next one (Q toggles)</source>
        <translation>Attribut der gewählten Kästen und des nächsten (Q schaltet um)</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Boxes in the layout, and how many the model takes</source>
        <translation>Kästen im Layout und wie viele das Modell nimmt</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasBar</name>
    <message>
        <location filename="../ui/canvas/canvas_bar.cpp" line="+30"/>
        <source>Opacity of the boxes that are not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>B&amp;oxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasScene</name>
    <message>
        <location filename="../ui/canvas/canvas_scene_paint.cpp" line="+155"/>
        <source>%1 × %2 px, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Drag here to draw a box.

Pick its class on the right (keys 1 to 9),
Q switches between easy and hard,
Ctrl+Enter paints the picture.</source>
        <translation>Ziehen Sie hier einen Kasten auf.

Seine Klasse wählen Sie rechts (Tasten 1 bis 9),
Q wechselt zwischen leicht und schwer,
Strg+Eingabe malt das Bild.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasView</name>
    <message>
        <location filename="../ui/canvas/canvas_view.cpp" line="+30"/>
        <source>Layout canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>x %1, y %2 px (%3, %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detdiffusion::ClassPalette</name>
    <message>
        <location filename="../ui/panels/class_palette.cpp" line="+40"/>
        <source>Search classes (Ctrl+E)</source>
        <translation>Klassen suchen (Strg+E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search classes</source>
        <translation>Klassen suchen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DocumentFile</name>
    <message>
        <location filename="../ui/document/document_file.cpp" line="+22"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EditingController</name>
    <message>
        <location filename="../ui/editing_controller.cpp" line="+42"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <location filename="../ui/file_controller.cpp" line="+111"/>
        <location line="+35"/>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationPanel</name>
    <message>
        <location filename="../ui/panels/generation_panel.cpp" line="+39"/>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Denoising steps: more take longer and change less and less</source>
        <translation>Entrauschungsschritte: mehr dauern länger und ändern immer weniger</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>How closely the picture follows the layout; 1 switches guidance off</source>
        <translation>Wie genau das Bild dem Layout folgt; 1 schaltet die Führung ab</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All easy</source>
        <translation>Alles leicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All hard</source>
        <translation>Alles schwer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which attributes are painted; the layout stays as it is</source>
        <translation>Welche Attribute gemalt werden; das Layout bleibt, wie es ist</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>See&amp;d</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gu&amp;idance</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sa&amp;mpler</source>
        <translation>Sa&amp;mpler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Attributes</source>
        <translation>&amp;Attribute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>P&amp;recision</source>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;LoRA</source>
        <translation>&amp;LoRA</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new seed for every picture (S keeps the one shown)</source>
        <translation>Ein neuer Startwert für jedes Bild (S behält den gezeigten)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Width of the picture in pixels</source>
        <translation>Breite des Bildes in Bildpunkten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Height of the picture in pixels</source>
        <translation>Höhe des Bildes in Bildpunkten</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>32 bits (fp32)</source>
        <translation>32 Bit (fp32)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>16 bits (bf16)</source>
        <translation>16 Bit (bf16)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Numbers of 16 bits take less memory; the picture changes a little</source>
        <translation>Zahlen mit 16 Bit brauchen weniger Speicher; das Bild ändert sich ein wenig</translation>
    </message>
</context>
<context>
    <name>detdiffusion::JobBar</name>
    <message>
        <location filename="../ui/panels/job_bar.cpp" line="+24"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Step %1 of %2, about %3 s left</source>
        <translation>Schritt %1 von %2, noch etwa %3 s</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutAdvisor</name>
    <message>
        <location filename="../ui/document/layout_advisor.cpp" line="+40"/>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutEditor</name>
    <message>
        <location filename="../ui/document/layout_editor.cpp" line="+98"/>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Change class to %1</source>
        <translation>Klasse zu %1 ändern</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Change attribute</source>
        <translation>Attribut ändern</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Nudge</source>
        <translation>Schubsen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Resize by key</source>
        <translation>Größe mit Tasten ändern</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Change drawing order</source>
        <translation>Zeichenreihenfolge ändern</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LoraList</name>
    <message>
        <location filename="../ui/panels/lora_list.cpp" line="+37"/>
        <source>How strongly it changes the model; 0 = not at all</source>
        <translation>Wie stark sie das Modell ändert; 0 = gar nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a LoRA file to the model</source>
        <translation>Dem Modell eine LoRA-Datei hinzufügen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="+126"/>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Generation</source>
        <translation>Malen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Change picture size</source>
        <translation>Bildgröße ändern</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>Dieses Modell kann keine Layouts malen: %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>Dieses Bild wurde ohne die LoRAs gemalt, die jetzt gewählt sind.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>Dieses Bild wurde mit den LoRAs %1 gemalt. Um es noch einmal zu malen, wählen Sie sie unter „Malen“.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MessageBar</name>
    <message>
        <location filename="../ui/panels/message_bar.cpp" line="+31"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message>
        <location filename="../ui/painting_controller.cpp" line="+94"/>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loading the model… %1 %</source>
        <translation>Das Modell wird geladen … %1 %</translation>
    </message>
    <message>
        <location line="-13"/>
        <location line="+16"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Generate loads the model with the new settings</source>
        <translation>Malen lädt das Modell mit den neuen Einstellungen</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Loading cancelled: Generate loads the model again</source>
        <translation>Laden abgebrochen: Malen lädt das Modell erneut</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No model: layouts can be drawn, but not painted</source>
        <translation>Kein Modell: Layouts lassen sich zeichnen, aber nicht malen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+4"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not painted</source>
        <translation>Nicht gemalt</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureView</name>
    <message>
        <location filename="../ui/compare/picture_view.cpp" line="+25"/>
        <location line="+12"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ResultPanel</name>
    <message>
        <location filename="../ui/compare/result_panel.cpp" line="+34"/>
        <source>The picture appears here.

Generate (Ctrl+Enter) paints the layout,
Generate pair (Ctrl+Shift+Enter) paints it
all easy and all hard from one seed.</source>
        <translation>Hier erscheint das Bild.

Malen (Strg+Eingabe) malt das Layout,
Paar malen (Strg+Umschalt+Eingabe) malt es
ganz leicht und ganz schwer mit einem Startwert.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How the picture was painted</source>
        <translation>Wie das Bild gemalt wurde</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Painting…</source>
        <translation>Wird gemalt …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Painting… a rough preview follows the steps.</source>
        <translation>Wird gemalt … eine grobe Vorschau folgt den Schritten.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All easy</source>
        <translation>Alles leicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All hard</source>
        <translation>Alles schwer</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>guidance %1</source>
        <translation>Führung %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutsDialog</name>
    <message>
        <location filename="../ui/dialogs/shortcuts_dialog.cpp" line="+40"/>
        <source>Draw a box</source>
        <translation>Einen Kasten zeichnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>drag on empty ground; Alt+drag also inside a box</source>
        <translation>auf freier Fläche ziehen; mit Alt auch in einem Kasten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it square</source>
        <translation>Quadratisch halten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift while drawing or at a corner</source>
        <translation>Umschalt beim Zeichnen oder an einer Ecke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep a move on one axis</source>
        <translation>Auf einer Achse verschieben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift while moving</source>
        <translation>Umschalt beim Verschieben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let go of grid and guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+click; Shift+drag a frame</source>
        <translation>Strg+Klick; mit Umschalt einen Rahmen ziehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next of stacked boxes</source>
        <translation>Nächster von gestapelten Kästen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>click again</source>
        <translation>noch einmal klicken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next, previous box</source>
        <translation>Nächster, voriger Kasten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrows; with Shift; with Alt</source>
        <translation>Pfeile; mit Umschalt; mit Alt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move by 1, by 10 pixels, by a location token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resize by 1 pixel</source>
        <translation>Größe um 1 Bildpunkt ändern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the page without boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>hold B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger vergrößern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move the page</source>
        <translation>Die Seite verschieben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>wheel, middle drag, Space+drag</source>
        <translation>Rad, mittlere Taste ziehen, Leertaste+Ziehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Class of the selected boxes and of the next one</source>
        <translation>Klasse der gewählten Kästen und des nächsten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 to 9, 0</source>
        <translation>1 bis 9, 0</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave: drag, draw tool, selection</source>
        <translation>Verlassen: Ziehen, Zeichnen, Auswahl</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SnapMenu</name>
    <message>
        <location filename="../ui/snap_menu.cpp" line="+48"/>
        <source>To other &amp;boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>To the model&apos;s &amp;location tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To a grid of %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To &amp;no grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../app/studio/main.cpp" line="+43"/>
        <source>Draw a layout, paint a picture.</source>
        <translation>Ein Layout zeichnen, ein Bild malen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Model folder; the bundled starter model without it.</source>
        <translation>Modellordner; ohne ihn das mitgelieferte Startmodell.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Layout, or picture painted here, to open.</source>
        <translation>Layout oder hier gemaltes Bild, das geöffnet wird.</translation>
    </message>
</context>
</TS>
