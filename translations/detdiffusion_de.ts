<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New layout</source>
        <translation>&amp;Neues Layout</translation>
    </message>
    <message>
        <source>Start an empty layout</source>
        <translation>Ein leeres Layout beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a layout, or a picture painted here</source>
        <translation>Ein Layout oder ein hier gemaltes Bild öffnen</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>Layout &amp;speichern</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Das Layout speichern</translation>
    </message>
    <message>
        <source>Save layout &amp;as…</source>
        <translation>Layout speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the layout under another name</source>
        <translation>Das Layout unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save the picture as PNG, with everything needed to paint it again</source>
        <translation>Das Bild als PNG speichern, mit allem, um es noch einmal zu malen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Bring the change back</source>
        <translation>Die Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Move the selected boxes to the clipboard</source>
        <translation>Die gewählten Kästen in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected boxes to the clipboard</source>
        <translation>Die gewählten Kästen in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy as COCO</source>
        <translation>Als COCO k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the selected boxes as the text of a COCO file</source>
        <translation>Die gewählten Kästen als Text einer COCO-Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Add the boxes of the clipboard: of another layout, or layout or COCO text</source>
        <translation>Die Kästen der Zwischenablage hinzufügen: eines anderen Layouts, oder Layout- oder COCO-Text</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Ver&amp;doppeln</translation>
    </message>
    <message>
        <source>Add a copy of the selected boxes</source>
        <translation>Eine Kopie der gewählten Kästen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove the selected boxes</source>
        <translation>Die gewählten Kästen entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Move and resize boxes; a drag on empty ground draws</source>
        <translation>Kästen verschieben und ändern; Ziehen auf freier Fläche zeichnet</translation>
    </message>
    <message>
        <source>&amp;Draw tool</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>Every drag draws a box, also inside another one</source>
        <translation>Jedes Ziehen zeichnet einen Kasten, auch in einem anderen</translation>
    </message>
    <message>
        <source>Change &amp;class…</source>
        <translation>&amp;Klasse ändern …</translation>
    </message>
    <message>
        <source>Type the class of the selected boxes and of the next one</source>
        <translation>Die Klasse der gewählten Kästen und des nächsten eintippen</translation>
    </message>
    <message>
        <source>&amp;Previous class</source>
        <translation>&amp;Vorige Klasse</translation>
    </message>
    <message>
        <source>Back to the class used before</source>
        <translation>Zurück zur zuvor benutzten Klasse</translation>
    </message>
    <message>
        <source>&amp;Toggle easy / hard</source>
        <translation>Leicht / schwer &amp;umschalten</translation>
    </message>
    <message>
        <source>Easy: a detector should find the object. Hard: it should miss it</source>
        <translation>Leicht: ein Detektor soll das Objekt finden. Schwer: er soll es übersehen</translation>
    </message>
    <message>
        <source>Set &amp;easy</source>
        <translation>&amp;Leicht setzen</translation>
    </message>
    <message>
        <source>A detector should find the object</source>
        <translation>Ein Detektor soll das Objekt finden</translation>
    </message>
    <message>
        <source>Set &amp;hard</source>
        <translation>&amp;Schwer setzen</translation>
    </message>
    <message>
        <source>A detector should miss the object</source>
        <translation>Ein Detektor soll das Objekt übersehen</translation>
    </message>
    <message>
        <source>&amp;Unset the attribute</source>
        <translation>Attribut &amp;entfernen</translation>
    </message>
    <message>
        <source>The model is told nothing about how easy the object is to find</source>
        <translation>Das Modell erfährt nicht, wie leicht das Objekt zu finden ist</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>&amp;Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common left edge</source>
        <translation>Die gewählten Kästen an ihre gemeinsame linke Kante schieben</translation>
    </message>
    <message>
        <source>Align &amp;centres horizontally</source>
        <translation>&amp;Mitten übereinander</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes above each other</source>
        <translation>Die Mitten der gewählten Kästen übereinander setzen</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>&amp;Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common right edge</source>
        <translation>Die gewählten Kästen an ihre gemeinsame rechte Kante schieben</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>&amp;Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common top edge</source>
        <translation>Die gewählten Kästen an ihre gemeinsame obere Kante schieben</translation>
    </message>
    <message>
        <source>Align centres &amp;vertically</source>
        <translation>Mitten &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes beside each other</source>
        <translation>Die Mitten der gewählten Kästen nebeneinander setzen</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>&amp;Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common bottom edge</source>
        <translation>Die gewählten Kästen an ihre gemeinsame untere Kante schieben</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Equal gaps from left to right; needs three boxes</source>
        <translation>Gleiche Abstände von links nach rechts; braucht drei Kästen</translation>
    </message>
    <message>
        <source>Distribute v&amp;ertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom; needs three boxes</source>
        <translation>Gleiche Abstände von oben nach unten; braucht drei Kästen</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>One step later in the drawing order</source>
        <translation>Einen Schritt später in der Zeichenreihenfolge</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>One step earlier in the drawing order</source>
        <translation>Einen Schritt früher in der Zeichenreihenfolge</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>S&amp;perren oder freigeben</translation>
    </message>
    <message>
        <source>Locked boxes can&apos;t be moved, resized or deleted, and drags pass through them</source>
        <translation>Gesperrte Kästen lassen sich nicht verschieben, ändern oder löschen; das Ziehen geht durch sie hindurch</translation>
    </message>
    <message>
        <source>H&amp;ide or show</source>
        <translation>Aus&amp;blenden oder zeigen</translation>
    </message>
    <message>
        <source>Hidden boxes are not shown, but painted all the same</source>
        <translation>Ausgeblendete Kästen werden nicht gezeigt, aber trotzdem gemalt</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden boxes</source>
        <translation>Ausgeblendete Kästen &amp;zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>One pixel of the picture on one pixel of the screen</source>
        <translation>Ein Bildpunkt auf einem Punkt des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Die ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Breite einpassen</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>&amp;Einrasten</translation>
    </message>
    <message>
        <source>Edges stick to the grid and to other boxes; Alt lets go</source>
        <translation>Kanten rasten am Raster und an anderen Kästen ein; Alt löst sie</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>&amp;Fadenkreuz</translation>
    </message>
    <message>
        <source>Lines through the pointer while drawing</source>
        <translation>Linien durch den Mauszeiger beim Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Hide all boxes</source>
        <translation>&amp;Alle Kästen ausblenden</translation>
    </message>
    <message>
        <source>&amp;Boxes over the picture</source>
        <translation>Kästen über dem &amp;Bild</translation>
    </message>
    <message>
        <source>Show the boxes over the picture, or the picture alone</source>
        <translation>Die Kästen über dem Bild zeigen, oder nur das Bild</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>Paint the layout</source>
        <translation>Das Layout malen</translation>
    </message>
    <message>
        <source>Generate &amp;pair</source>
        <translation>&amp;Paar malen</translation>
    </message>
    <message>
        <source>Paint the layout all easy and all hard from the same seed</source>
        <translation>Das Layout mit demselben Startwert ganz leicht und ganz schwer malen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop painting or loading</source>
        <translation>Malen oder Laden abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep the seed</source>
        <translation>Startwert &amp;behalten</translation>
    </message>
    <message>
        <source>The next picture uses the seed of the one shown</source>
        <translation>Das nächste Bild nimmt den Startwert des gezeigten</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;About DetDiffusion Studio</source>
        <translation>Ü&amp;ber DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Class of key %1</source>
        <translation>Klasse der Taste %1</translation>
    </message>
    <message>
        <source>Paste boxes of the pre&amp;vious layout</source>
        <translation>Kästen des &amp;vorigen Layouts einfügen</translation>
    </message>
    <message>
        <source>Add the boxes of the layout that was open before</source>
        <translation>Die Kästen des Layouts hinzufügen, das zuvor geöffnet war</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>Kasten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A box where there is room; the arrows move it, Ctrl and the arrows resize it</source>
        <translation>Ein Kasten, wo Platz ist; die Pfeiltasten verschieben ihn, mit Strg ändern sie seine Größe</translation>
    </message>
    <message>
        <source>&amp;Trace a picture…</source>
        <translation>Bild &amp;durchpausen …</translation>
    </message>
    <message>
        <source>Put a photograph under the boxes, to draw them after it</source>
        <translation>Ein Foto unter die Kästen legen, um sie danach zu zeichnen</translation>
    </message>
    <message>
        <source>Re&amp;move the traced picture</source>
        <translation>Durchgepaustes Bild ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>Leisten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>Alle Leisten dorthin zurücklegen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>&amp;Kontaktbogen</translation>
    </message>
    <message>
        <source>Paint the layout with several seeds in a row</source>
        <translation>Das Layout mit mehreren Startwerten nacheinander malen</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Durchlauf</translation>
    </message>
    <message>
        <source>Paint the layout, then once more for every box with its attribute flipped, all from one seed: what does each attribute change?</source>
        <translation>Das Layout malen, dann für jeden Kasten noch einmal mit umgekehrtem Attribut, alle mit demselben Startwert: Was ändert jedes Attribut?</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <source>Stop painting and cancel everything that waits</source>
        <translation>Das Malen beenden und alles Wartende abbrechen</translation>
    </message>
    <message>
        <source>Next way to co&amp;mpare</source>
        <translation>Nächste &amp;Vergleichsart</translation>
    </message>
    <message>
        <source>Side by side, slider, flicker, difference</source>
        <translation>Nebeneinander, Schieber, Wechsel, Unterschied</translation>
    </message>
    <message>
        <source>Swap si&amp;des</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Exchange the two pictures that are compared</source>
        <translation>Die beiden verglichenen Bilder vertauschen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What happened, to read or to send along with a question</source>
        <translation>Was geschehen ist, zum Lesen oder um es einer Frage beizulegen</translation>
    </message>
    <message>
        <source>&amp;Training runs…</source>
        <translation>&amp;Trainingsläufe …</translation>
    </message>
    <message>
        <source>Fine-tune a model, watch its curves, paint with it</source>
        <translation>Ein Modell nachtrainieren, seine Kurven verfolgen, mit ihm malen</translation>
    </message>
    <message>
        <source>&amp;Data sets…</source>
        <translation>&amp;Datensätze …</translation>
    </message>
    <message>
        <source>Look through data sets, count, filter, label and edit them</source>
        <translation>Datensätze durchsehen, auszählen, filtern, einstufen und bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open its next picture</source>
        <translation>Die Kästen im Datensatz speichern und sein nächstes Bild öffnen</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open the picture before</source>
        <translation>Die Kästen im Datensatz speichern und das Bild davor öffnen</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>schmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überdeckung</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>unbekannte Klasse</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <translation>zu viele Kästen</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>unübliche Anzahl</translation>
    </message>
    <message>
        <source>Enlarge to 2 %</source>
        <translation>Auf 2 % vergrößern</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change class…</source>
        <translation>Klasse ändern …</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>Größte behalten</translation>
    </message>
    <message>
        <source>%1: under 2 % of the picture</source>
        <translation>%1: unter 2 % des Bildes</translation>
    </message>
    <message>
        <source>%1: under %2 pixels across</source>
        <translation>%1: unter %2 Bildpunkten breit</translation>
    </message>
    <message>
        <source>%1: two edges on one location token</source>
        <translation>%1: zwei Kanten auf einem Ortstoken</translation>
    </message>
    <message>
        <source>%1: twice in the same place</source>
        <translation>%1: zweimal an derselben Stelle</translation>
    </message>
    <message>
        <source>%1 and %2 cover each other</source>
        <translation>%1 und %2 verdecken einander</translation>
    </message>
    <message>
        <source>%1: unknown to the model</source>
        <translation>%1: dem Modell unbekannt</translation>
    </message>
    <message>
        <source>%1 boxes, the model has room for %2</source>
        <translation>%1 Kästen, das Modell hat Platz für %2</translation>
    </message>
    <message>
        <source>Number of boxes: %1, usual are 3 to 8</source>
        <translation>Anzahl der Kästen: %1, üblich sind 3 bis 8</translation>
    </message>
    <message>
        <source>Boxes this small were not in the training data and may be ignored.</source>
        <translation>So kleine Kästen kamen in den Trainingsdaten nicht vor und werden vielleicht übergangen.</translation>
    </message>
    <message>
        <source>The model paints in cells of this size and can&apos;t tell thinner boxes apart.</source>
        <translation>Das Modell malt in Zellen dieser Größe und kann schmalere Kästen nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The model is told the places of the edges in steps, and these two fall together.</source>
        <translation>Das Modell erfährt die Lage der Kanten in Schritten, und diese beiden fallen zusammen.</translation>
    </message>
    <message>
        <source>The model is asked for two objects of one class in one place.</source>
        <translation>Vom Modell werden zwei Objekte einer Klasse an einer Stelle verlangt.</translation>
    </message>
    <message>
        <source>The model may paint only one of the two objects.</source>
        <translation>Das Modell malt vielleicht nur eines der beiden Objekte.</translation>
    </message>
    <message>
        <source>The model was not trained with this class and can&apos;t paint it.</source>
        <translation>Das Modell wurde mit dieser Klasse nicht trainiert und kann sie nicht malen.</translation>
    </message>
    <message>
        <source>The model&apos;s prompt has no room for more boxes.</source>
        <translation>Im Prompt des Modells ist kein Platz für weitere Kästen.</translation>
    </message>
    <message>
        <source>The model was trained and measured with 3 to 8 boxes in a picture.</source>
        <translation>Das Modell wurde mit 3 bis 8 Kästen je Bild trainiert und gemessen.</translation>
    </message>
    <message>
        <source>rare class</source>
        <translation>seltene Klasse</translation>
    </message>
    <message>
        <source>%1: rare in training</source>
        <translation>%1: selten im Training</translation>
    </message>
    <message>
        <source>The model has seen few objects of this class: less than a quarter of what a class has on average. It may paint it badly.</source>
        <translation>Das Modell hat wenige Objekte dieser Klasse gesehen: weniger als ein Viertel des Durchschnitts aller Klassen. Es malt sie vielleicht schlecht.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Comes with the first line that the training logs.</source>
        <translation>Erscheint mit der ersten Zeile, die das Training protokolliert.</translation>
    </message>
    <message>
        <source>Comes with the first validation; the settings of the run say after how many steps.</source>
        <translation>Erscheint mit der ersten Validierung; nach wie vielen Schritten, steht in den Einstellungen des Laufs.</translation>
    </message>
    <message>
        <source>Comes with the first checkpoint, if a detector and sample layouts are set.</source>
        <translation>Erscheint mit dem ersten Checkpoint, wenn ein Detektor und Probelayouts eingestellt sind.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Same pictures, same noise every time: when it falls, the model gets better.</source>
        <translation>Jedes Mal dieselben Bilder und dasselbe Rauschen: Sinkt er, wird das Modell besser.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Validation of the perception loss</source>
        <translation>Validierung des Wahrnehmungsverlusts</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>BCE</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Other noise at every step: read the trend only.</source>
        <translation>Bei jedem Schritt anderes Rauschen: Nur der Trend zählt.</translation>
    </message>
    <message>
        <source>Denoising loss</source>
        <translation>Entrauschungsverlust</translation>
    </message>
    <message>
        <source>Perception loss</source>
        <translation>Wahrnehmungsverlust</translation>
    </message>
    <message>
        <source>Masks: BCE and dice</source>
        <translation>Masken: BCE und Dice</translation>
    </message>
    <message>
        <source>The two parts of the perception loss.</source>
        <translation>Die beiden Teile des Wahrnehmungsverlusts.</translation>
    </message>
    <message>
        <source>Denoising loss by noise level</source>
        <translation>Entrauschungsverlust nach Rauschstufe</translation>
    </message>
    <message>
        <source>Tenths of the noise schedule: the first holds the least noise, where details are learnt.</source>
        <translation>Zehntel des Rauschplans: Im ersten ist das Rauschen am schwächsten, dort werden Einzelheiten gelernt.</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>Detector agreement</source>
        <translation>Übereinstimmung mit dem Detektor</translation>
    </message>
    <message>
        <source>Share of the sample boxes that came out as asked.</source>
        <translation>Anteil der Kästen in den Probebildern, die wie verlangt gerieten.</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Wie verlangt</translation>
    </message>
    <message>
        <source>Boxes found by the detector</source>
        <translation>Vom Detektor gefundene Kästen</translation>
    </message>
    <message>
        <source>Easy boxes shall be found, hard ones not.</source>
        <translation>Leichte Kästen sollen gefunden werden, schwere nicht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Falls by itself after a rollback.</source>
        <translation>Sinkt nach einem Zurücksetzen von selbst.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Before clipping; peaks announce a loss explosion.</source>
        <translation>Vor dem Begrenzen; Spitzen kündigen einen explodierenden Verlust an.</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Beispiele pro Sekunde</translation>
    </message>
    <message>
        <source>Of all processes together.</source>
        <translation>Aller Prozesse zusammen.</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>Arbeitsspeicher in MB</translation>
    </message>
    <message>
        <source>Resident memory of the process.</source>
        <translation>Vom Prozess belegter Arbeitsspeicher (RSS).</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>Share of the time; above 0.02 the disk is slow.</source>
        <translation>Anteil der Zeit; über 0,02 ist der Datenträger zu langsam.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>Gesamtverlust</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Rauschstufen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>BCE plus dice of the predicted masks, counted less where there is more noise.</source>
        <translation>BCE plus Dice der vorhergesagten Masken; je mehr Rauschen, desto weniger zählen sie.</translation>
    </message>
    <message>
        <source>GPU memory in MB</source>
        <translation>GPU-Speicher in MB</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
</context>
<context>
    <name>CurveExport</name>
    <message>
        <source>Curves of a training run</source>
        <translation>Kurven eines Trainingslaufs</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>%1 lässt sich nicht schreiben (%2): Wählen Sie einen anderen Ordner, oder schaffen Sie Platz</translation>
    </message>
</context>
<context>
    <name>CurvesCsv</name>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>%1 lässt sich nicht schreiben (%2): Wählen Sie einen anderen Ordner, oder schaffen Sie Platz</translation>
    </message>
</context>
<context>
    <name>DatasetDialogs</name>
    <message>
        <source>Open a data set</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>COCO files and data.yaml (*.json *.yaml *.yml);;All files (*)</source>
        <translation>COCO-Dateien und data.yaml (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the folder of a data set: COCO, YOLO, Pascal VOC or layouts</source>
        <translation>Ordner eines Datensatzes öffnen: COCO, YOLO, Pascal VOC oder Layouts</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>Ordner der Bilder wählen</translation>
    </message>
    <message>
        <source>Write what is kept</source>
        <translation>Behaltenes schreiben</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>New classes</source>
        <translation>Neue Klassen</translation>
    </message>
    <message>
        <source>The data set does not have these classes yet:
%1</source>
        <translation>Diese Klassen hat der Datensatz noch nicht:
%1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>The boxes of %n picture(s) could not be written into the data set.</source>
        <translation>
            <numerusform>Die Kästen von %n Bild ließen sich nicht in den Datensatz schreiben.</numerusform>
            <numerusform>Die Kästen von %n Bildern ließen sich nicht in den Datensatz schreiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>Layout öffnen</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <source>Layouts (*.layout.json *.json)</source>
        <translation>Layouts (*.layout.json *.json)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors);;All files (*)</source>
        <translation>LoRA-Dateien (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace pictures</source>
        <translation>Bilder ersetzen</translation>
    </message>
    <message>
        <source>These files exist already:
%1</source>
        <translation>Diese Dateien gibt es schon:
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The layout “%1” has changes that are not saved.</source>
        <translation>Das Layout „%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Trace a picture</source>
        <translation>Bild durchpausen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>Protokolldateien (*.log *.txt)</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the gallery to the trash?</source>
        <translation>
            <numerusform>%n Eintrag der Galerie in den Papierkorb legen?</numerusform>
            <numerusform>%n Einträge der Galerie in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a detector</source>
        <translation>Detektor wählen</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.json);;All files (*)</source>
        <translation>Detektoren (*.onnx *.cfg *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Layouts, annotations and pictures (%1);;Layouts (*.json);;Pictures painted here (*.png *.jpg);;All files (*)</source>
        <translation>Layouts, Annotationen und Bilder (%1);;Layouts (*.json);;Hier gemalte Bilder (*.png *.jpg);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Pair, seed %1</source>
        <translation>Paar, Startwert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from seed %1</source>
        <translation>
            <numerusform>%n Bild ab Startwert %1</numerusform>
            <numerusform>%n Bilder ab Startwert %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sweep over %n box(es), seed %1</source>
        <translation>
            <numerusform>Durchlauf über %n Kasten, Startwert %1</numerusform>
            <numerusform>Durchlauf über %n Kästen, Startwert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, seed %1</source>
        <translation>Bild, Startwert %1</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>wird gemalt</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>Search over up to %n seed(s) from %1</source>
        <translation>
            <numerusform>Suche über höchstens %n Startwert ab %1</numerusform>
            <numerusform>Suche über höchstens %n Startwerte ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LabellingPrompts</name>
    <message>
        <source>Add a detector</source>
        <translation>Detektor hinzufügen</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.weights *.json);;All files (*)</source>
        <translation>Detektoren (*.onnx *.cfg *.weights *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Als neue Datei speichern</translation>
    </message>
    <message>
        <source>COCO annotations (*.json)</source>
        <translation>COCO-Annotationen (*.json)</translation>
    </message>
</context>
<context>
    <name>MemoryOutlook</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>About %1 of %2 free</source>
        <translation>Etwa %1 von %2 freien</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>About %1 on the GPU</source>
        <translation>Etwa %1 auf der Grafikkarte</translation>
    </message>
    <message>
        <source>The model alone needs about %1, %2 are free.</source>
        <translation>Allein das Modell braucht etwa %1, %2 sind frei.</translation>
    </message>
    <message>
        <source>A picture needs about %1, %2 are free. A smaller size helps.</source>
        <translation>Ein Bild braucht etwa %1, %2 sind frei. Eine kleinere Größe hilft.</translation>
    </message>
    <message>
        <source>Closing other programs helps.</source>
        <translation>Andere Programme zu schließen hilft.</translation>
    </message>
    <message>
        <source>16 bits help, or closing other programs.</source>
        <translation>16 Bit helfen, oder andere Programme zu schließen.</translation>
    </message>
    <message>
        <source>Enough for one picture, but a pair needs about %1, and %2 are free.</source>
        <translation>Genug für ein Bild, aber ein Paar braucht etwa %1, und %2 sind frei.</translation>
    </message>
    <message>
        <source>Model %1, denoising %2, decoding %3. A model that is loaded counts as free.</source>
        <translation>Modell %1, Entrauschen %2, Dekodieren %3. Ein geladenes Modell zählt als frei.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Kasten</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>&amp;Ausrichten und verteilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Snapping</source>
        <translation>Einrasten &amp;an</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>&amp;Frühere Fassungen</translation>
    </message>
    <message>
        <source>Picture si&amp;ze</source>
        <translation>Bild&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>T&amp;raining</translation>
    </message>
</context>
<context>
    <name>MetricsLines</name>
    <message>
        <source>%1 can&apos;t be read (%2): check its permissions</source>
        <translation>%1 lässt sich nicht lesen (%2): Prüfen Sie die Zugriffsrechte</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA-Rang</translation>
    </message>
    <message>
        <source>Folder of encoded pictures</source>
        <translation>Ordner kodierter Bilder</translation>
    </message>
    <message>
        <source>Start model</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>Autoencoder (VAE)</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>Perception head</source>
        <translation>Wahrnehmungskopf</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Promptvorlage</translation>
    </message>
    <message>
        <source>Location grid, columns</source>
        <translation>Ortsraster, Spalten</translation>
    </message>
    <message>
        <source>Location grid, rows</source>
        <translation>Ortsraster, Zeilen</translation>
    </message>
    <message>
        <source>Boxes in a prompt, at most</source>
        <translation>Kästen im Prompt, höchstens</translation>
    </message>
    <message>
        <source>Scale of the location embeddings</source>
        <translation>Skala der Orts-Embeddings</translation>
    </message>
    <message>
        <source>Guidance when painting</source>
        <translation>Führung beim Malen</translation>
    </message>
    <message>
        <source>Steps when painting</source>
        <translation>Schritte beim Malen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Pictures of the validation</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Validation pictures, at most</source>
        <translation>Validierungsbilder, höchstens</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Bildpunkten</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Bildpunkten</translation>
    </message>
    <message>
        <source>Smallest box, share of the picture</source>
        <translation>Kleinster Kasten, Bildanteil</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Mirror half of the samples</source>
        <translation>Hälfte der Beispiele spiegeln</translation>
    </message>
    <message>
        <source>Bad pictures, largest share</source>
        <translation>Defekte Bilder, höchster Anteil</translation>
    </message>
    <message>
        <source>Share of empty prompts</source>
        <translation>Anteil leerer Prompts</translation>
    </message>
    <message>
        <source>Share without easy and hard</source>
        <translation>Anteil ohne leicht und schwer</translation>
    </message>
    <message>
        <source>Easy and hard in prompts</source>
        <translation>Leicht und schwer im Prompt</translation>
    </message>
    <message>
        <source>Weight by foreground</source>
        <translation>Nach Vordergrund gewichten</translation>
    </message>
    <message>
        <source>Foreground weight w</source>
        <translation>Vordergrundgewicht w</translation>
    </message>
    <message>
        <source>Foreground power p</source>
        <translation>Vordergrundexponent p</translation>
    </message>
    <message>
        <source>Min-SNR gamma</source>
        <translation>Min-SNR-Gamma</translation>
    </message>
    <message>
        <source>Perception loss, weight λ</source>
        <translation>Wahrnehmungsverlust, Gewicht λ</translation>
    </message>
    <message>
        <source>Absent classes</source>
        <translation>Fehlende Klassen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop after step</source>
        <translation>Stoppen nach Schritt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Parts of a batch</source>
        <translation>Teile eines Batches</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>Gradient Checkpointing</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Text encoder, factor on the rate</source>
        <translation>Textencoder, Lernratenfaktor</translation>
    </message>
    <message>
        <source>Token embeddings, factor on the rate</source>
        <translation>Token-Embeddings, Lernratenfaktor</translation>
    </message>
    <message>
        <source>Text layers, factor per layer</source>
        <translation>Textschichten, Faktor je Schicht</translation>
    </message>
    <message>
        <source>Perception head, factor on the rate</source>
        <translation>Wahrnehmungskopf, Lernratenfaktor</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Aufwärmschritte</translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation>Abklingschritte</translation>
    </message>
    <message>
        <source>Final rate, share of the peak</source>
        <translation>Endrate, Anteil der höchsten</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translation>AdamW Beta 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translation>AdamW Beta 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translation>AdamW Epsilon</translation>
    </message>
    <message>
        <source>Gradient norm, at most</source>
        <translation>Gradientennorm, höchstens</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA-Abklingrate</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>Schritte je Protokollzeile</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>Schritte je Validierung</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Schritte je Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>Checkpoints behalten</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>Schritte je Probebild</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>Anzahl Probebilder</translation>
    </message>
    <message>
        <source>Detector that judges the samples</source>
        <translation>Detektor für Probebilder</translation>
    </message>
    <message>
        <source>Skip a step: gradient norm, times the median</source>
        <translation>Auslassen: Gradientennorm × Median</translation>
    </message>
    <message>
        <source>Go back: loss, times the least</source>
        <translation>Zurücksetzen: Verlust × kleinster</translation>
    </message>
    <message>
        <source>Steps of a median</source>
        <translation>Schritte je Median</translation>
    </message>
    <message>
        <source>Go back after skipped steps</source>
        <translation>Zurück nach ausgelassenen Schritten</translation>
    </message>
    <message>
        <source>Factor on the rate when going back</source>
        <translation>Lernratenfaktor beim Zurücksetzen</translation>
    </message>
    <message>
        <source>Times to go back, at most</source>
        <translation>Zurücksetzen, höchstens</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Probebilder</translation>
    </message>
    <message>
        <source>When a run goes astray</source>
        <translation>Wenn ein Lauf entgleist</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 Bit (fp32)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (bf16)</source>
        <translation>Gemischt, 16 Bit (bf16)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (fp16), GPU only</source>
        <translation>Gemischt, 16 Bit (fp16), nur GPU</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Text encoder alone</source>
        <translation>Nur Textencoder</translation>
    </message>
    <message>
        <source>U-Net and text encoder</source>
        <translation>U-Net und Textencoder</translation>
    </message>
    <message>
        <source>New token embeddings</source>
        <translation>Neue Token-Embeddings</translation>
    </message>
    <message>
        <source>LoRA adapters on the U-Net</source>
        <translation>LoRA-Adapter am U-Net</translation>
    </message>
    <message>
        <source>Of the objects</source>
        <translation>Der Objekte</translation>
    </message>
    <message>
        <source>The boxes</source>
        <translation>Die Kästen</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Constant, falls at the end (WSD)</source>
        <translation>Konstant, sinkt am Ende (WSD)</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation>Token-Embeddings</translation>
    </message>
    <message>
        <source>A night on a CPU</source>
        <translation>Eine Nacht auf der CPU</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Paper</translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation>Eine GPU</translation>
    </message>
    <message>
        <source>Smoke test, 1 minute</source>
        <translation>Kurztest, 1 Minute</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Perception</name>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>RunCheckpoints</name>
    <message>
        <source>The run lives and would go on from its newest checkpoint: stop it first.</source>
        <translation>Der Lauf ist noch aktiv und würde von seinem neuesten Checkpoint aus weitermachen: Stoppen Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>RunExplanation</name>
    <message>
        <source>Memory ran out. A smaller batch, bf16, or gradient checkpointing needs less: duplicate the run and change it.</source>
        <translation>Der Speicher reichte nicht. Ein kleinerer Batch, bf16 oder Gradient Checkpointing braucht weniger: Verdoppeln Sie den Lauf und ändern Sie das.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, for example by deleting checkpoints, then resume.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, zum Beispiel durch Löschen von Checkpoints, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The training data can&apos;t be read. Repair or remove what is named below.</source>
        <translation>Die Trainingsdaten lassen sich nicht lesen. Reparieren oder entfernen Sie, was unten genannt ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used. Repair it or take it out of the data set, then resume.</source>
        <translation>%1 ist nicht verwendbar. Reparieren Sie die Datei oder nehmen Sie sie aus dem Datensatz, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The loss exploded and going back did not help. A lower learning rate helps: duplicate the run and change it.</source>
        <translation>Der Verlust ist explodiert, und das Zurücksetzen half nicht. Eine niedrigere Lernrate hilft: Verdoppeln Sie den Lauf und ändern Sie sie.</translation>
    </message>
    <message>
        <source>One of the processes that train together was lost. Look at its machine, then start them again: they go on from the last checkpoint.</source>
        <translation>Einer der gemeinsam trainierenden Prozesse ist ausgefallen. Sehen Sie auf seinem Rechner nach und starten Sie dann alle wieder: Sie machen beim letzten Checkpoint weiter.</translation>
    </message>
    <message>
        <source>The run failed; the line below says why.</source>
        <translation>Der Lauf ist gescheitert; der Grund steht in der Zeile darunter.</translation>
    </message>
    <message>
        <source>The program ended because memory ran out. A smaller batch or picture needs less: duplicate the run and change it.</source>
        <translation>Das Programm endete, weil der Speicher nicht reichte. Ein kleinerer Batch oder ein kleineres Bild braucht weniger: Verdoppeln Sie den Lauf und ändern Sie das.</translation>
    </message>
    <message>
        <source>The program ended because the disk is full. Make room, then resume.</source>
        <translation>Das Programm endete, weil der Datenträger voll ist. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The program ended without a word: it was killed, most often because memory ran out, or the machine was switched off. Nothing before the last checkpoint is lost.</source>
        <translation>Das Programm endete ohne Meldung: Es wurde abgebrochen, meist aus Speichermangel, oder der Rechner wurde ausgeschaltet. Bis zum letzten Checkpoint ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>encoding the pictures</source>
        <translation>kodiert die Bilder</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validiert</translation>
    </message>
    <message>
        <source>writing a checkpoint</source>
        <translation>schreibt einen Checkpoint</translation>
    </message>
    <message>
        <source>painting samples</source>
        <translation>malt Probebilder</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>step %1 of %2 (%3 %)</source>
        <translation>Schritt %1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Beispiele/s</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 data passes</source>
        <translation>%1 Datendurchgänge</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out</source>
        <translation>
            <numerusform>%n Eintrag ausgelassen</numerusform>
            <numerusform>%n Einträge ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ShortcutPresets</name>
    <message>
        <source>DetDiffusion Studio</source>
        <translation>DetDiffusion Studio</translation>
    </message>
</context>
<context>
    <name>StudioTraining</name>
    <message>
        <source>The editor paints with its usual model again.</source>
        <translation>Der Editor malt wieder mit seinem üblichen Modell.</translation>
    </message>
    <message>
        <source>The editor paints with %1 from now on.</source>
        <translation>Der Editor malt von jetzt an mit %1.</translation>
    </message>
</context>
<context>
    <name>SweepCaption</name>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>box %1 %, rest %2 %</source>
        <translation>Kasten %1 %, Rest %2 %</translation>
    </message>
</context>
<context>
    <name>TrainingDialogs</name>
    <message>
        <source>Training goes on</source>
        <translation>Das Training läuft weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training: %1</source>
        <translation>
            <numerusform>%n Lauf trainiert gerade: %1</numerusform>
            <numerusform>%n Läufe trainieren gerade: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They need no window: the studio finds them again when it is opened. A run that is stopped finishes its step, writes a checkpoint, and can be resumed later.</source>
        <translation>Dafür ist kein Fenster nötig: Das Studio findet sie beim nächsten Öffnen wieder. Wird ein Lauf gestoppt, beendet er seinen Schritt, schreibt einen Checkpoint und lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Stoppen und speichern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the run “%1” with its curves, samples and checkpoints to the trash?</source>
        <translation>Den Lauf „%1“ mit seinen Kurven, Probebildern und Checkpoints in den Papierkorb legen?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n checkpoint(s) to the trash: %1?</source>
        <translation>
            <numerusform>%n Checkpoint in den Papierkorb legen: %1?</numerusform>
            <numerusform>%n Checkpoints in den Papierkorb legen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Export the model to a new folder</source>
        <translation>Modell in einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Model folders (*)</source>
        <translation>Modellordner (*)</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>low IoU</source>
        <translation>IoU zu klein</translation>
    </message>
    <message>
        <source>wrong class (%1)</source>
        <translation>falsche Klasse (%1)</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>%1 %2 · IoU %3</source>
        <translation>%1 %2 · IoU %3</translation>
    </message>
    <message>
        <source>extra: %1 %2</source>
        <translation>zusätzlich: %1 %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion</name>
    <message>
        <source>The run has no name: type one.</source>
        <translation>Der Lauf hat keinen Namen: Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a folder: leave out slashes, and points and blanks at the start.</source>
        <translation>„%1“ kann kein Ordnername sein: Verwenden Sie keine Schrägstriche und am Anfang weder Punkte noch Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a run “%1” already: choose another name.</source>
        <translation>Einen Lauf „%1“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AboutDialog</name>
    <message>
        <source>About DetDiffusion Studio</source>
        <translation>Über DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Boxes on a canvas become a picture, and each box says whether a detector should find its object.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Aus Kästen auf einer Zeichenfläche wird ein Bild, und jeder Kasten sagt, ob ein Detektor sein Objekt finden soll.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;No model is loaded.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Es ist kein Modell geladen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Most boxes</source>
        <translation>Höchstzahl der Kästen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>any word</source>
        <translation>jedes Wort</translation>
    </message>
    <message>
        <source>%1 million parameters, %2</source>
        <translation>%1 Millionen Parameter, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It uses these libraries:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.&lt;/p&gt;&lt;p&gt;Sie verwendet diese Bibliotheken:&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AdviceList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxListModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Locked: L unlocks it.</source>
        <translation>Gesperrt: L gibt ihn frei.</translation>
    </message>
    <message>
        <source>Hidden on the canvas: H shows it.</source>
        <translation>Auf der Zeichenfläche ausgeblendet: H zeigt ihn.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Bildpunkte</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxesPanel</name>
    <message>
        <source>No boxes yet.
Drag on the canvas to draw one.</source>
        <translation>Noch keine Kästen.
Ziehen Sie auf der Zeichenfläche einen auf.</translation>
    </message>
    <message>
        <source>Class of the selected boxes: click to change it (Enter)</source>
        <translation>Klasse der gewählten Kästen: klicken, um sie zu ändern (Eingabe)</translation>
    </message>
    <message>
        <source>Boxes of the layout</source>
        <translation>Kästen des Layouts</translation>
    </message>
    <message>
        <source>Attribute of the selected boxes and of the next one (Q toggles)</source>
        <translation>Attribut der gewählten Kästen und des nächsten (Q schaltet um)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Boxes in the layout, and how many the model takes</source>
        <translation>Kästen im Layout und wie viele das Modell nimmt</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasBar</name>
    <message>
        <source>Opacity of the boxes that are not selected</source>
        <translation>Deckkraft der nicht gewählten Kästen</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>&amp;Kästen</translation>
    </message>
    <message>
        <source>Opacity of the traced picture</source>
        <translation>Deckkraft des durchgepausten Bildes</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>B&amp;ild</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasScene</name>
    <message>
        <source>%1 × %2 px, %3 %</source>
        <translation>%1 × %2 px, %3 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
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
        <source>Layout canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>x %1, y %2 px (%3, %4)</source>
        <translation>x %1, y %2 px (%3, %4)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>0, before training</source>
        <translation>0, vor dem Training</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsPanel</name>
    <message>
        <source>No checkpoint yet: one is written every so many steps, and when the run is paused or stopped.</source>
        <translation>Noch kein Checkpoint: Geschrieben wird er in festen Schrittabständen, und wenn der Lauf angehalten oder gestoppt wird.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Paint with the chosen checkpoint</source>
        <translation>Mit dem gewählten Checkpoint malen</translation>
    </message>
    <message>
        <source>Copy the model, without the state of its training</source>
        <translation>Das Modell ohne den Stand seines Trainings kopieren</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>A pinned checkpoint is never removed by the run</source>
        <translation>Ein angehefteter Checkpoint wird vom Lauf nie entfernt</translation>
    </message>
    <message>
        <source>The samples of two checkpoints, same layouts and seeds, one above the other</source>
        <translation>Die Probebilder zweier Checkpoints mit denselben Layouts und Startwerten untereinander</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>L&amp;ösen</translation>
    </message>
    <message>
        <source>The model is in %1.</source>
        <translation>Das Modell liegt in %1.</translation>
    </message>
    <message>
        <source>Load into the edi&amp;tor</source>
        <translation>In den Edi&amp;tor laden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Usu&amp;al model</source>
        <translation>Ü&amp;bliches Modell</translation>
    </message>
    <message>
        <source>The editor paints with its usual model again</source>
        <translation>Der Editor malt wieder mit seinem üblichen Modell</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ClassPalette</name>
    <message>
        <source>Search classes (Ctrl+E)</source>
        <translation>Klassen suchen (Strg+E)</translation>
    </message>
    <message>
        <source>Search classes</source>
        <translation>Klassen suchen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Boxes 1</source>
        <translation>Kästen 1</translation>
    </message>
    <message>
        <source>Boxes 2</source>
        <translation>Kästen 2</translation>
    </message>
    <message>
        <source>Boxes over the first picture</source>
        <translation>Kästen über dem ersten Bild</translation>
    </message>
    <message>
        <source>Boxes over the second picture</source>
        <translation>Kästen über dem zweiten Bild</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareView</name>
    <message>
        <source>Difference: white = %1 %</source>
        <translation>Unterschied: weiß = %1 %</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>Bilder dieses Auftrags</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CountChart</name>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurveChart</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurvesBar</name>
    <message>
        <source>Logarithmic &amp;steps</source>
        <translation>Logarithmische &amp;Schritte</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>Logarithmische &amp;Werte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All steps and values again (0, or a double click)</source>
        <translation>Wieder alle Schritte und Werte (0 oder Doppelklick)</translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation>Welche Kurven</translation>
    </message>
    <message>
        <source>Weight of the past in the average over the faint points; 0 shows the points alone</source>
        <translation>Gewicht der Vergangenheit im Mittelwert über den blassen Punkten; 0 zeigt nur die Punkte</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Linear or logarithmic axes</source>
        <translation>Lineare oder logarithmische Achsen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The charts as a picture, or all values as a table</source>
        <translation>Die Diagramme als Bild, oder alle Werte als Tabelle</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>&amp;PNG-Bild …</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;SVG-Zeichnung …</translation>
    </message>
    <message>
        <source>&amp;CSV table of all values…</source>
        <translation>&amp;CSV-Tabelle aller Werte …</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetEditing</name>
    <message>
        <source>This is the last picture of the list.</source>
        <translation>Dies ist das letzte Bild der Liste.</translation>
    </message>
    <message>
        <source>This is the first picture of the list.</source>
        <translation>Dies ist das erste Bild der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>The outline(s) of %n object(s) moved with the box.</source>
        <translation>
            <numerusform>Der Umriss von %n Objekt hat sich mit dem Kasten verschoben.</numerusform>
            <numerusform>Die Umrisse von %n Objekten haben sich mit dem Kasten verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mask(s) of %n object(s) were dropped, because they no longer fit the box.</source>
        <translation>
            <numerusform>Die Maske von %n Objekt wurde verworfen, weil sie nicht mehr zum Kasten passt.</numerusform>
            <numerusform>Die Masken von %n Objekten wurden verworfen, weil sie nicht mehr zum Kasten passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Einstufung</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Opening the data set</source>
        <translation>Der Datensatz wird geöffnet</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>Datei eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>&amp;File: COCO or data.yaml…</source>
        <translation>&amp;Datei: COCO oder data.yaml …</translation>
    </message>
    <message>
        <source>F&amp;older: COCO, YOLO, Pascal VOC, layouts…</source>
        <translation>&amp;Ordner: COCO, YOLO, Pascal VOC, Layouts …</translation>
    </message>
    <message>
        <source>Folder of the &amp;pictures…</source>
        <translation>Ordner der &amp;Bilder …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Saved the boxes of %n picture(s).</source>
        <translation>
            <numerusform>Kästen von %n Bild gespeichert.</numerusform>
            <numerusform>Kästen von %n Bildern gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the pictures are not there.</source>
        <translation>%1: Die Bilder sind nicht da.</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>Ihren Ordner wählen …</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Open a data set, or drop one here: a COCO file, a data.yaml (YOLO), or a folder with YOLO, Pascal VOC or layouts. Its pictures are shown with their boxes, counted, filtered, labelled easy and hard, and edited on the canvas.</source>
        <translation>Öffnen Sie einen Datensatz, oder legen Sie einen hier ab: eine COCO-Datei, eine data.yaml (YOLO) oder einen Ordner mit YOLO, Pascal VOC oder Layouts. Seine Bilder werden mit ihren Kästen gezeigt, ausgezählt, gefiltert, als leicht und schwer eingestuft und auf der Zeichenfläche bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>Opening %1, %n picture(s)…</source>
        <translation>
            <numerusform>%1 wird geöffnet, %n Bild …</numerusform>
            <numerusform>%1 wird geöffnet, %n Bilder …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n a folder…</source>
        <translation>Ord&amp;ner öffnen …</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EditingController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EventLegend</name>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher bester</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>Schritt übersprungen</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoint, best so far</source>
        <translation>Checkpoint, bisher bester</translation>
    </message>
    <message>
        <source>Resumed here</source>
        <translation>Hier fortgesetzt</translation>
    </message>
    <message>
        <source>Step skipped: %1</source>
        <translation>Schritt übersprungen: %1</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>Auf Schritt %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Bedeutung der Zeichen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1 have replaced the layout&apos;s; Undo brings those back.</source>
        <translation>
            <numerusform>%n Kasten aus %1 ersetzt nun die Kästen des Layouts; „Rückgängig“ holt diese zurück.</numerusform>
            <numerusform>%n Kästen aus %1 ersetzen nun die Kästen des Layouts; „Rückgängig“ holt diese zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::FilterDialog</name>
    <message>
        <source>&amp;Keep crowds</source>
        <translation>&amp;Gruppen (crowd) behalten</translation>
    </message>
    <message>
        <source>&amp;Write a new file…</source>
        <translation>&amp;Neue Datei schreiben …</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Keeps the objects and pictures that layout models are trained and measured on. The data set itself stays as it is.</source>
        <translation>Behält die Objekte und Bilder, mit denen Layout-Modelle trainiert und gemessen werden. Der Datensatz selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Boxes larger than this share of the &amp;picture:</source>
        <translation>Kästen größer als dieser Anteil des &amp;Bildes:</translation>
    </message>
    <message>
        <source>&amp;Fewest objects of a picture:</source>
        <translation>&amp;Mindestzahl der Objekte je Bild:</translation>
    </message>
    <message>
        <source>&amp;Most objects of a picture:</source>
        <translation>&amp;Höchstzahl der Objekte je Bild:</translation>
    </message>
    <message>
        <source>Without the &amp;classes:</source>
        <translation>Ohne die &amp;Klassen:</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>in pictures of unknown size</source>
        <translation>in Bildern unbekannter Größe</translation>
    </message>
    <message>
        <source>crowds</source>
        <translation>Gruppen (crowd)</translation>
    </message>
    <message>
        <source>of excluded classes</source>
        <translation>aus ausgeschlossenen Klassen</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>in pictures that are left out</source>
        <translation>in ausgelassenen Bildern</translation>
    </message>
    <message>
        <source>Objects kept</source>
        <translation>Behaltene Objekte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>with too few objects</source>
        <translation>mit zu wenigen Objekten</translation>
    </message>
    <message>
        <source>with too many objects</source>
        <translation>mit zu vielen Objekten</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>Behaltene Bilder</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is; choose another name.</source>
        <translation>%1 gibt es schon und bleibt unverändert; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close these hints for good</source>
        <translation>Diese Hinweise für immer schließen</translation>
    </message>
    <message>
        <source>Draw a box: drag, or %1</source>
        <translation>Einen Kasten zeichnen: ziehen, oder %1</translation>
    </message>
    <message>
        <source>Easy or hard to detect: %1</source>
        <translation>Leicht oder schwer zu finden: %1</translation>
    </message>
    <message>
        <source>Paint both from one seed: %1</source>
        <translation>Beides mit einem Startwert malen: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::Gallery</name>
    <message numerus="yes">
        <source>%1: %n line(s) of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</source>
        <translation>
            <numerusform>%1: %n Zeile der Galerieliste ist nicht lesbar; das Bild liegt noch im Ordner und lässt sich von dort öffnen.</numerusform>
            <numerusform>%1: %n Zeilen der Galerieliste sind nicht lesbar; die Bilder liegen noch im Ordner und lassen sich von dort öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash (%2). Check the rights of the folder, or delete the file in the file manager.</source>
        <translation>%1 lässt sich nicht in den Papierkorb legen (%2). Prüfen Sie die Rechte des Ordners, oder löschen Sie die Datei im Dateiverwalter.</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Paar %1</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>Durchlauf %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryController</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>%n Bild gewählt</numerusform>
            <numerusform>%n Bilder gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) to %1</source>
        <translation>
            <numerusform>%n Bild nach %1 exportiert</numerusform>
            <numerusform>%n Bilder nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryPanel</name>
    <message>
        <source>Search classes, seed, model</source>
        <translation>Klassen, Startwert, Modell suchen</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>Only what is starred</source>
        <translation>Nur Einträge mit Stern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it large (Return)</source>
        <translation>Groß zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take seed, settings or everything of this picture</source>
        <translation>Startwert, Einstellungen oder alles von diesem Bild übernehmen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Star, or remove the star (point key)</source>
        <translation>Mit einem Stern versehen, oder ihn entfernen (Punkttaste)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The chosen pictures as files, or as a data set with boxes</source>
        <translation>Die gewählten Bilder als Dateien, oder als Datensatz mit Kästen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Move to the desktop&apos;s trash (Delete)</source>
        <translation>In den Papierkorb des Systems legen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>S&amp;ettings with the seed</source>
        <translation>&amp;Einstellungen samt Startwert</translation>
    </message>
    <message>
        <source>&amp;All: settings and layout</source>
        <translation>&amp;Alles: Einstellungen und Layout</translation>
    </message>
    <message>
        <source>&amp;PNG with metadata…</source>
        <translation>&amp;PNG mit Metadaten …</translation>
    </message>
    <message>
        <source>PNG &amp;without metadata…</source>
        <translation>PNG &amp;ohne Metadaten …</translation>
    </message>
    <message>
        <source>&amp;JPEG with metadata…</source>
        <translation>&amp;JPEG mit Metadaten …</translation>
    </message>
    <message>
        <source>JPEG with&amp;out metadata…</source>
        <translation>JPEG o&amp;hne Metadaten …</translation>
    </message>
    <message>
        <source>&amp;COCO data set with boxes…</source>
        <translation>&amp;COCO-Datensatz mit Kästen …</translation>
    </message>
    <message>
        <source>&amp;YOLO data set with boxes…</source>
        <translation>&amp;YOLO-Datensatz mit Kästen …</translation>
    </message>
    <message>
        <source>Everything you paint is kept here.</source>
        <translation>Alles, was Sie malen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationHistory</name>
    <message>
        <source>Change generation settings</source>
        <translation>Einstellungen zum Malen ändern</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationPanel</name>
    <message>
        <source>Denoising steps: more take longer and change less and less</source>
        <translation>Entrauschungsschritte: mehr dauern länger und ändern immer weniger</translation>
    </message>
    <message>
        <source>How closely the picture follows the layout; 1 switches guidance off</source>
        <translation>Wie genau das Bild dem Layout folgt; 1 schaltet die Führung ab</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>Alles leicht</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>Alles schwer</translation>
    </message>
    <message>
        <source>Which attributes are painted; the layout stays as it is</source>
        <translation>Welche Attribute gemalt werden; das Layout bleibt, wie es ist</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Gu&amp;idance</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>Sa&amp;mpler</source>
        <translation>Sa&amp;mpler</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attribute</translation>
    </message>
    <message>
        <source>P&amp;recision</source>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <source>&amp;LoRA</source>
        <translation>&amp;LoRA</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>Breite des Bildes in Bildpunkten</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>Höhe des Bildes in Bildpunkten</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 Bit (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 Bit (bf16)</translation>
    </message>
    <message>
        <source>Numbers of 16 bits take less memory; the picture changes a little</source>
        <translation>Zahlen mit 16 Bit brauchen weniger Speicher; das Bild ändert sich ein wenig</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Bil&amp;der</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>How the next seed is chosen</source>
        <translation>Wie der nächste Startwert gewählt wird</translation>
    </message>
    <message>
        <source>Fixed: the seed shown. Random: a new one each time (S keeps the one shown). Next: the one after it</source>
        <translation>Fest: der gezeigte Startwert. Zufällig: jedes Mal ein neuer (S behält den gezeigten). Nächster: der darauf folgende</translation>
    </message>
    <message>
        <source>Pictures of a contact sheet</source>
        <translation>Bilder eines Kontaktbogens</translation>
    </message>
    <message>
        <source>Pictures of consecutive seeds, shown as a contact sheet</source>
        <translation>Bilder aufeinander folgender Startwerte, als Kontaktbogen gezeigt</translation>
    </message>
</context>
<context>
    <name>detdiffusion::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s a step, about %4 left</source>
        <translation>Schritt %1 von %2, %3 je Schritt, noch etwa %4</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingAcceptBar</name>
    <message>
        <source>Replace what was set by hand</source>
        <translation>Von Hand Gesetztes ersetzen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Als neue Datei speichern …</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>Gewählte Bilder</translation>
    </message>
    <message>
        <source>Pictures to accept for</source>
        <translation>Bilder, für die angenommen wird</translation>
    </message>
    <message>
        <source>Writes the proposals into the data set</source>
        <translation>Schreibt die Vorschläge in den Datensatz</translation>
    </message>
    <message>
        <source>Takes the proposals away; the data set stays as it is</source>
        <translation>Nimmt die Vorschläge weg; der Datensatz bleibt, wie er ist</translation>
    </message>
    <message>
        <source>A COCO file with the proposals; the data set stays as it is</source>
        <translation>Eine COCO-Datei mit den Vorschlägen; der Datensatz bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Classes to accept for</source>
        <translation>Klassen, für die angenommen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>No proposals. Attributes of the data set are as they were.</source>
        <translation>Keine Vorschläge. Die Attribute des Datensatzes sind unverändert.</translation>
    </message>
    <message>
        <source>Proposed: %1 easy, %2 hard. %3</source>
        <translation>Vorgeschlagen: %1 leicht, %2 schwer. %3</translation>
    </message>
    <message numerus="yes">
        <source>Accept changes %n box(es).</source>
        <translation>
            <numerusform>„Annehmen“ ändert %n Kasten.</numerusform>
            <numerusform>„Annehmen“ ändert %n Kästen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand are kept.</source>
        <translation>
            <numerusform>%n von Hand gesetzter bleibt erhalten.</numerusform>
            <numerusform>%n von Hand gesetzte bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingDetectors</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or their .json settings</source>
        <translation>Eine ONNX-Datei, eine .cfg-Datei von Darknet, oder die .json-Datei mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>The folder of a detector that was trained here</source>
        <translation>Der Ordner eines hier trainierten Detektors</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k-fach</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Each detector labels its own share of the pictures: detector 1 of 3 the pictures 1, 4, 7 …, which it was not trained on</source>
        <translation>Jeder Detektor stuft seinen eigenen Teil der Bilder ein: Detektor 1 von 3 die Bilder 1, 4, 7 …, mit denen er nicht trainiert wurde</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLayer</name>
    <message>
        <source>Accept labels</source>
        <translation>Einstufung annehmen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): labels accepted now will count as set by hand next time. Make room in that folder.</source>
        <translation>%1 lässt sich nicht schreiben (%2): Jetzt angenommene Einstufungen gelten beim nächsten Mal als von Hand gesetzt. Schaffen Sie Platz in diesem Ordner.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLimits</name>
    <message>
        <source>The class must be right, too</source>
        <translation>Auch die Klasse muss stimmen</translation>
    </message>
    <message>
        <source>With several detectors</source>
        <translation>Bei mehreren Detektoren</translation>
    </message>
    <message>
        <source>γ  score above</source>
        <translation>γ  Bewertung über</translation>
    </message>
    <message>
        <source>A detection counts when its score is above this</source>
        <translation>Eine Erkennung zählt, wenn ihre Bewertung darüber liegt</translation>
    </message>
    <message>
        <source>β  IoU above</source>
        <translation>β  IoU über</translation>
    </message>
    <message>
        <source>A detection counts when it overlaps the box by more than this (intersection over union)</source>
        <translation>Eine Erkennung zählt, wenn sie den Kasten um mehr als diesen Wert überdeckt (Schnittfläche durch Vereinigungsfläche)</translation>
    </message>
    <message>
        <source>The published rule looks at the overlap only</source>
        <translation>Die veröffentlichte Regel achtet nur auf die Überdeckung</translation>
    </message>
    <message>
        <source>the first one decides</source>
        <translation>der erste entscheidet</translation>
    </message>
    <message>
        <source>easy if all find it</source>
        <translation>leicht, wenn alle ihn finden</translation>
    </message>
    <message>
        <source>easy if most find it</source>
        <translation>leicht, wenn die meisten ihn finden</translation>
    </message>
    <message>
        <source>easy if any finds it</source>
        <translation>leicht, wenn einer ihn findet</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingOverview</name>
    <message>
        <source>Easy and hard by size</source>
        <translation>Leicht und schwer nach Größe</translation>
    </message>
    <message>
        <source>Easy and hard by class</source>
        <translation>Leicht und schwer nach Klasse</translation>
    </message>
    <message>
        <source>A box is &lt;b&gt;easy&lt;/b&gt; when a detector finds it: a detection with a score above γ overlaps it with an IoU above β. Else it is &lt;b&gt;hard&lt;/b&gt; (Equation 2 of the DetDiffusion paper).</source>
        <translation>Ein Kasten ist &lt;b&gt;leicht&lt;/b&gt;, wenn ein Detektor ihn findet: Eine Erkennung mit einer Bewertung über γ überdeckt ihn mit einem IoU über β. Sonst ist er &lt;b&gt;schwer&lt;/b&gt; (Gleichung 2 des DetDiffusion-Artikels).</translation>
    </message>
    <message>
        <source>Small: an area below 32 × 32 pixels; large: above 96 × 96</source>
        <translation>Klein: eine Fläche unter 32 × 32 Bildpunkten; groß: über 96 × 96</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are overlapped enough by no detection: hard at any γ.</source>
        <translation>
            <numerusform>%n Objekt wird von keiner Erkennung genug überdeckt: schwer bei jedem γ.</numerusform>
            <numerusform>%n Objekte werden von keiner Erkennung genug überdeckt: schwer bei jedem γ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: easy for all %2, for some %3, for none %4</source>
        <translation>%1: leicht für alle %2, für einige %3, für keinen %4</translation>
    </message>
    <message numerus="yes">
        <source>%n detector(s)</source>
        <translation>
            <numerusform>%n Detektor</numerusform>
            <numerusform>%n Detektoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes by the score of their best match</source>
        <translation>Kästen nach der Bewertung ihres besten Treffers</translation>
    </message>
    <message>
        <source>Boxes by the IoU of their best match</source>
        <translation>Kästen nach dem IoU ihres besten Treffers</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPage</name>
    <message>
        <source>Open a data set to label its boxes easy or hard.</source>
        <translation>Öffnen Sie einen Datensatz, um seine Kästen als leicht oder schwer einzustufen.</translation>
    </message>
    <message>
        <source>Detectors for</source>
        <translation>Detektoren für</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>Teil des Datensatzes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>Leicht und schwer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The program detdiffusion, which labels, is neither beside the studio nor on PATH. Install it, or start the studio from its build folder.</source>
        <translation>Das Programm detdiffusion, das die Einstufung vornimmt, liegt weder neben dem Studio noch im PATH. Installieren Sie es, oder starten Sie das Studio aus seinem Build-Ordner.</translation>
    </message>
    <message>
        <source>Add a detector to begin.</source>
        <translation>Fügen Sie zu Beginn einen Detektor hinzu.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPictures</name>
    <message>
        <source>%1   %2 easy, %3 hard</source>
        <translation>%1   %2 leicht, %3 schwer</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRun</name>
    <message>
        <source>%1 can&apos;t be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>The labelling process ended unexpectedly.</source>
        <translation>Der Einstufungsprozess endete unerwartet.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRunBar</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read and stay as they are:</source>
        <translation>
            <numerusform>%n Bild ließ sich nicht lesen und bleibt, wie es ist:</numerusform>
            <numerusform>%n Bilder ließen sich nicht lesen und bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is done stays; Resume goes on behind it</source>
        <translation>Was fertig ist, bleibt; „Fortsetzen“ macht dahinter weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Goes on where the last run stopped</source>
        <translation>Macht weiter, wo der letzte Lauf gestoppt wurde</translation>
    </message>
    <message>
        <source>The detectors look at every picture; nothing is changed until you accept</source>
        <translation>Die Detektoren sehen sich jedes Bild an; geändert wird nichts, bis Sie annehmen</translation>
    </message>
    <message>
        <source>A run was interrupted; what it did is kept.</source>
        <translation>Ein Lauf wurde unterbrochen; was fertig ist, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were looked at before; the limits can be moved</source>
        <translation>
            <numerusform>%n Bild wurde schon angesehen; die Grenzen lassen sich verschieben</numerusform>
            <numerusform>%n Bilder wurden schon angesehen; die Grenzen lassen sich verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this batch …</source>
        <translation>Wird nach diesem Batch gestoppt …</translation>
    </message>
    <message>
        <source>Opening the detector …</source>
        <translation>Der Detektor wird geladen …</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>%1 · %2 a second · about %3 left</source>
        <translation>%1 · %2 pro Sekunde · noch etwa %3</translation>
    </message>
    <message>
        <source>Done: %1, %2 a second</source>
        <translation>Fertig: %1, %2 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked at</source>
        <translation>
            <numerusform>%n Bild angesehen</numerusform>
            <numerusform>%n Bilder angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 pictures; what is done is kept</source>
        <translation>Bei %1 von %2 Bildern gestoppt; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Failed at %1 of %2 pictures; what is done is kept</source>
        <translation>Bei %1 von %2 Bildern gescheitert; was fertig ist, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingSamples</name>
    <message>
        <source>Compare from here</source>
        <translation>Ab hier vergleichen</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Erkennungen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a picture in the list</source>
        <translation>Wählen Sie ein Bild in der Liste</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Changed by the limits</source>
        <translation>Durch die Grenzen geändert</translation>
    </message>
    <message>
        <source>Different from the data set</source>
        <translation>Anders als im Datensatz</translation>
    </message>
    <message>
        <source>Detectors disagree</source>
        <translation>Detektoren uneins</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Welche Bilder aufgelistet sind</translation>
    </message>
    <message>
        <source>Changes are counted from the limits as they are now</source>
        <translation>Änderungen werden von den jetzigen Grenzen an gezählt</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Dotted: what the detectors claim with a score above γ</source>
        <translation>Gepunktet: was die Detektoren mit einer Bewertung über γ melden</translation>
    </message>
    <message>
        <source>%1 since γ %2, β %3</source>
        <translation>%1 seit γ %2, β %3</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed</source>
        <translation>
            <numerusform>%n Kasten geändert</numerusform>
            <numerusform>%n Kästen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>was hard</source>
        <translation>war schwer</translation>
    </message>
    <message>
        <source>was easy</source>
        <translation>war leicht</translation>
    </message>
    <message>
        <source>No such picture</source>
        <translation>Kein solches Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutAdvisor</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutEditor</name>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Change class to %1</source>
        <translation>Klasse zu %1 ändern</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>Attribut ändern</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Schubsen</translation>
    </message>
    <message>
        <source>Resize by key</source>
        <translation>Größe mit Tasten ändern</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Change drawing order</source>
        <translation>Zeichenreihenfolge ändern</translation>
    </message>
    <message>
        <source>Change picture size</source>
        <translation>Bildgröße ändern</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Noch ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LoraList</name>
    <message>
        <source>How strongly it changes the model; 0 = not at all</source>
        <translation>Wie stark sie das Modell ändert; 0 = gar nicht</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add a LoRA file to the model</source>
        <translation>Dem Modell eine LoRA-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>%n Auftrag vom letzten Mal wartet noch: „Fortsetzen“ in der Leiste „Warteschlange“ malt ihn.</numerusform>
            <numerusform>%n Aufträge vom letzten Mal warten noch: „Fortsetzen“ in der Leiste „Warteschlange“ malt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) go on in the background.</source>
        <translation>
            <numerusform>%n Trainingslauf läuft im Hintergrund weiter.</numerusform>
            <numerusform>%n Trainingsläufe laufen im Hintergrund weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MetadataPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>Wie das Bild gemalt wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boxes: %1</source>
        <translation>Kästen: %1</translation>
    </message>
    <message>
        <source>Size: %1 × %2</source>
        <translation>Größe: %1 × %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startwert: %1</translation>
    </message>
    <message>
        <source>%1 steps, guidance %2, %3</source>
        <translation>%1 Schritte, Führung %2, %3</translation>
    </message>
    <message>
        <source>Model: %1 %2</source>
        <translation>Modell: %1 %2</translation>
    </message>
    <message>
        <source>LoRA: %1</source>
        <translation>LoRA: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ModelController</name>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>Dieses Modell kann keine Layouts malen: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::NotesPanel</name>
    <message>
        <source>Notes about the run</source>
        <translation>Notizen zum Lauf</translation>
    </message>
    <message>
        <source>What is this run for? What came of it?</source>
        <translation>Wozu dient dieser Lauf? Was kam dabei heraus?</translation>
    </message>
</context>
<context>
    <name>detdiffusion::OptionForm</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PageSizeMenu</name>
    <message>
        <source>&amp;Model&apos;s own: %1 × %2</source>
        <translation>&amp;Die des Modells: %1 × %2</translation>
    </message>
    <message>
        <source>&amp;Shape of the traced picture: %1 × %2</source>
        <translation>&amp;Form des durchgepausten Bildes: %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <translation>Das Modell wird geladen … %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Generate loads the model with the new settings</source>
        <translation>Malen lädt das Modell mit den neuen Einstellungen</translation>
    </message>
    <message>
        <source>Loading cancelled: Generate loads the model again</source>
        <translation>Laden abgebrochen: Malen lädt das Modell erneut</translation>
    </message>
    <message>
        <source>No model: layouts can be drawn, but not painted</source>
        <translation>Kein Modell: Layouts lassen sich zeichnen, aber nicht malen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not painted</source>
        <translation>Nicht gemalt</translation>
    </message>
    <message numerus="yes">
        <source>Found after %n seed(s).</source>
        <translation>
            <numerusform>Nach %n Startwert gefunden.</numerusform>
            <numerusform>Nach %n Startwerten gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n seed(s) is as wanted: search on, or move the limits.</source>
        <translation>
            <numerusform>%n Startwert ist nicht wie gewünscht: weitersuchen, oder die Grenzen verschieben.</numerusform>
            <numerusform>Keiner von %n Startwerten ist wie gewünscht: weitersuchen, oder die Grenzen verschieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PathEdit</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureDelegate</name>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureList</name>
    <message numerus="yes">
        <source>%1, %2 × %3 pixels, %n object(s), %4</source>
        <translation>
            <numerusform>%1, %2 × %3 Bildpunkte, %n Objekt, %4</numerusform>
            <numerusform>%1, %2 × %3 Bildpunkte, %n Objekte, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PicturesPage</name>
    <message>
        <source>No picture matches. Choose other filters.</source>
        <translation>Kein Bild passt. Wählen Sie andere Filter.</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Kästen</translation>
    </message>
    <message>
        <source>&amp;Edit the boxes</source>
        <translation>Kästen bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Dateinamen suchen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Pictures that have this class</source>
        <translation>Bilder, die diese Klasse enthalten</translation>
    </message>
    <message>
        <source>Pictures with such an object</source>
        <translation>Bilder mit einem solchen Objekt</translation>
    </message>
    <message>
        <source>Pictures with an object of this size</source>
        <translation>Bilder mit einem Objekt dieser Größe</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teilmengen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>Leicht und schwer</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ProblemController</name>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message>
        <source>Remove this LoRA</source>
        <translation>Diese LoRA entfernen</translation>
    </message>
    <message>
        <source>Paint %1 × %2 pixels</source>
        <translation>%1 × %2 Bildpunkte malen</translation>
    </message>
    <message>
        <source>Use 16 bits</source>
        <translation>16 Bit verwenden</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Erneut laden</translation>
    </message>
</context>
<context>
    <name>detdiffusion::QueuePanel</name>
    <message>
        <source>Nothing waits. Generate can be pressed again while a picture is being painted: the next one queues here.</source>
        <translation>Nichts wartet. „Malen“ lässt sich auch drücken, während ein Bild gemalt wird: das nächste reiht sich hier ein.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start no further job</source>
        <translation>Keinen weiteren Auftrag beginnen</translation>
    </message>
    <message>
        <source>Paint this job earlier</source>
        <translation>Diesen Auftrag früher malen</translation>
    </message>
    <message>
        <source>Paint this job later</source>
        <translation>Diesen Auftrag später malen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diesen Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paint this failed or cancelled job again</source>
        <translation>Diesen gescheiterten oder abgebrochenen Auftrag noch einmal malen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove failed and cancelled jobs from the list</source>
        <translation>Gescheiterte und abgebrochene Aufträge aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RecallController</name>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>Dieses Bild wurde ohne die LoRAs gemalt, die jetzt gewählt sind.</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>Dieses Bild wurde mit den LoRAs %1 gemalt. Um es noch einmal zu malen, wählen Sie sie unter „Malen“.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ResultPanel</name>
    <message>
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
        <source>How the picture was painted</source>
        <translation>Wie das Bild gemalt wurde</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>Wird gemalt …</translation>
    </message>
    <message>
        <source>Painting… a rough preview follows the steps.</source>
        <translation>Wird gemalt … eine grobe Vorschau folgt den Schritten.</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>Alles leicht</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>Alles schwer</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>Führung %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunCurvesPanel</name>
    <message>
        <source>Wheel and drag zoom, a click on a point opens its checkpoint</source>
        <translation>Rad und Ziehen zoomen, ein Klick auf einen Punkt öffnet seinen Checkpoint</translation>
    </message>
    <message>
        <source>Mouse: Ctrl+wheel values · Shift+drag move · double click all
Keys: ← → crosshair (Shift: far) · + − zoom · Ctrl+← → move · ↑ ↓ values · 0 all · Return open the checkpoint</source>
        <translation>Maus: Strg+Rad Werte · Umschalt+Ziehen verschieben · Doppelklick alles
Tasten: ← → Fadenkreuz (Umschalt: weit) · + − zoomen · Strg+← → verschieben · ↑ ↓ Werte · 0 alles · Eingabe Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>Choose a run to see its curves and samples here.</source>
        <translation>Wählen Sie einen Lauf, um hier seine Kurven und Probebilder zu sehen.</translation>
    </message>
    <message>
        <source>Reading the curves…</source>
        <translation>Die Kurven werden gelesen …</translation>
    </message>
    <message>
        <source>This run has no values yet: the first come a few seconds after the training has begun.</source>
        <translation>Dieser Lauf hat noch keine Werte: Die ersten kommen wenige Sekunden nach Beginn des Trainings.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of metrics.jsonl can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>%n Zeile von metrics.jsonl ist nicht lesbar und wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen von metrics.jsonl sind nicht lesbar und werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunHeader</name>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Why the run is not going on</source>
        <translation>Warum der Lauf nicht weitergeht</translation>
    </message>
    <message>
        <source>Last lines of the run</source>
        <translation>Letzte Zeilen des Laufs</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and wait; you can paint with it meanwhile</source>
        <translation>Den Schritt beenden, einen Checkpoint schreiben und warten; inzwischen lässt sich damit malen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on where the run was paused</source>
        <translation>Dort weitermachen, wo der Lauf angehalten wurde</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>&amp;Stoppen und speichern</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and end; it can be resumed</source>
        <translation>Den Schritt beenden, einen Checkpoint schreiben und aufhören; der Lauf lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Write a checkpoint after this step</source>
        <translation>Nach diesem Schritt einen Checkpoint schreiben</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the newest checkpoint</source>
        <translation>Vom neuesten Checkpoint aus weitermachen</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>In den Edi&amp;tor laden</translation>
    </message>
    <message>
        <source>Paint with the newest checkpoint</source>
        <translation>Mit dem neuesten Checkpoint malen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Save chec&amp;kpoint now</source>
        <translation>Jetzt Chec&amp;kpoint sichern</translation>
    </message>
    <message>
        <source>pauses after this step</source>
        <translation>hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>ends after this step</source>
        <translation>endet nach diesem Schritt</translation>
    </message>
    <message>
        <source>a checkpoint follows this step</source>
        <translation>nach diesem Schritt folgt ein Checkpoint</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPage</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>The run has written nothing yet.</source>
        <translation>Der Lauf hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>C&amp;heckpoints</source>
        <translation>&amp;Checkpoints</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>No checkpoint of step %1 or before is left.</source>
        <translation>Von Schritt %1 oder davor ist kein Checkpoint mehr da.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPlanner</name>
    <message>
        <source>%1 can&apos;t be written: choose another folder for the runs.</source>
        <translation>%1 lässt sich nicht schreiben: Wählen Sie einen anderen Ordner für die Läufe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install the program detdiffusion again.</source>
        <translation>%1 lässt sich nicht starten: Installieren Sie das Programm detdiffusion neu.</translation>
    </message>
    <message>
        <source>The trainer said nothing about these settings.</source>
        <translation>Der Trainer hat zu diesen Einstellungen nichts gesagt.</translation>
    </message>
    <message>
        <source>Data: %1 pictures with %2 boxes, %3 of them easy or hard; %4 steps are one pass</source>
        <translation>Daten: %1 Bilder mit %2 Kästen, davon %3 leicht oder schwer; %4 Schritte sind ein Durchgang</translation>
    </message>
    <message>
        <source>Classes the model learns anew: %1</source>
        <translation>Klassen, die das Modell neu lernt: %1</translation>
    </message>
    <message>
        <source>Memory: about %1</source>
        <translation>Arbeitsspeicher: etwa %1</translation>
    </message>
    <message>
        <source>Disk: %1 for each checkpoint, %2 for encoded pictures, %3 are free</source>
        <translation>Datenträger: %1 je Checkpoint, %2 für kodierte Bilder, %3 sind frei</translation>
    </message>
    <message>
        <source>Parameters: %1 of %2 are trained (%3)</source>
        <translation>Parameter: %1 von %2 werden trainiert (%3)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Bester Verlust</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsPanel</name>
    <message>
        <source>No runs yet. “New run…” fine-tunes a model on your own pictures.</source>
        <translation>Noch keine Läufe. „Neuer Lauf …“ trainiert ein Modell mit Ihren eigenen Bildern nach.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Neuer Lauf …</translation>
    </message>
    <message>
        <source>Set up a training run</source>
        <translation>Einen Trainingslauf einrichten</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Ver&amp;doppeln …</translation>
    </message>
    <message>
        <source>A new run with the settings of the chosen one, to change some</source>
        <translation>Ein neuer Lauf mit den Einstellungen des gewählten, um einige zu ändern</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>In what the settings of two chosen runs differ</source>
        <translation>Worin sich die Einstellungen zweier gewählter Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the chosen run</source>
        <translation>Den gewählten Lauf umbenennen</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>Move the chosen run to the trash</source>
        <translation>Den gewählten Lauf in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SafetyController</name>
    <message>
        <source>The studio did not end in order last time. These are the unsaved changes of %1; save them to keep them.</source>
        <translation>Das Studio wurde beim letzten Mal nicht ordentlich beendet. Dies sind die ungespeicherten Änderungen von %1; speichern Sie sie, um sie zu behalten.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleComparison</name>
    <message>
        <source>These checkpoints have no samples in common. Set “%1” to a multiple of “%2” in the settings.</source>
        <translation>Diese Checkpoints haben keine gemeinsamen Probebilder. Setzen Sie „%1“ in den Einstellungen auf ein Vielfaches von „%2“.</translation>
    </message>
    <message>
        <source>Samples of both checkpoints</source>
        <translation>Probebilder beider Checkpoints</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Samples of %1: %2, %3</source>
        <translation>Probebilder von %1: %2, %3</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>Probebild %1, %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleModel</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleStrip</name>
    <message>
        <source>Samples: the same layouts and seeds at every checkpoint. The first come with the first checkpoint.</source>
        <translation>Probebilder: bei jedem Checkpoint dieselben Layouts und Startwerte. Die ersten kommen mit dem ersten Checkpoint.</translation>
    </message>
    <message>
        <source>Samples by checkpoint</source>
        <translation>Probebilder nach Checkpoint</translation>
    </message>
    <message>
        <source>Layout of the samples</source>
        <translation>Layout der Probebilder</translation>
    </message>
    <message>
        <source>Samples at every checkpoint</source>
        <translation>Probebilder bei jedem Checkpoint</translation>
    </message>
    <message>
        <source>All layouts</source>
        <translation>Alle Layouts</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsComparison</name>
    <message>
        <source>Settings of %1 and %2</source>
        <translation>Einstellungen von %1 und %2</translation>
    </message>
    <message>
        <source>The two runs have the same settings.</source>
        <translation>Die beiden Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n Einstellung unterscheidet sich.</numerusform>
            <numerusform>%n Einstellungen unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsTable</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShareChart</name>
    <message>
        <source>%1: %2 easy, %3 hard</source>
        <translation>%1: %2 leicht, %3 schwer</translation>
    </message>
    <message>
        <source>%1  %2 / %3</source>
        <translation>%1  %2 / %3</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutEditor</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>&amp;Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Wählen Sie einen Befehl, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>The canvas itself uses these keys: choose others.</source>
        <translation>Diese Tasten benutzt die Zeichenfläche selbst: wählen Sie andere.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Take over leaves it without them.</source>
        <translation>Diese Tasten gehören zu „%1“. „Übernehmen“ lässt diesen Befehl ohne sie.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”.</source>
        <translation>Drücken Sie die Tasten für „%1“.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutsDialog</name>
    <message>
        <source>Draw a box</source>
        <translation>Einen Kasten zeichnen</translation>
    </message>
    <message>
        <source>drag on empty ground; Alt+drag also inside a box</source>
        <translation>auf freier Fläche ziehen; mit Alt auch in einem Kasten</translation>
    </message>
    <message>
        <source>Keep it square</source>
        <translation>Quadratisch halten</translation>
    </message>
    <message>
        <source>Shift while drawing or at a corner</source>
        <translation>Umschalt beim Zeichnen oder an einer Ecke</translation>
    </message>
    <message>
        <source>Keep a move on one axis</source>
        <translation>Auf einer Achse verschieben</translation>
    </message>
    <message>
        <source>Shift while moving</source>
        <translation>Umschalt beim Verschieben</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Let go of grid and guides</source>
        <translation>Raster und Hilfslinien loslassen</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+click; Shift+drag a frame</source>
        <translation>Strg+Klick; mit Umschalt einen Rahmen ziehen</translation>
    </message>
    <message>
        <source>Next of stacked boxes</source>
        <translation>Nächster von gestapelten Kästen</translation>
    </message>
    <message>
        <source>click again</source>
        <translation>noch einmal klicken</translation>
    </message>
    <message>
        <source>Next, previous box</source>
        <translation>Nächster, voriger Kasten</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>arrows; with Shift; with Alt</source>
        <translation>Pfeile; mit Umschalt; mit Alt</translation>
    </message>
    <message>
        <source>Move by 1, by 10 pixels, by a location token</source>
        <translation>Um 1, um 10 Bildpunkte, um ein Ortstoken verschieben</translation>
    </message>
    <message>
        <source>Resize by 1 pixel</source>
        <translation>Größe um 1 Bildpunkt ändern</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>See the page without boxes</source>
        <translation>Die Seite ohne Kästen sehen</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>B gedrückt halten</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger vergrößern</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Die Seite verschieben</translation>
    </message>
    <message>
        <source>wheel, middle drag, Space+drag</source>
        <translation>Rad, mittlere Taste ziehen, Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Leave: drag, draw tool, selection</source>
        <translation>Verlassen: Ziehen, Zeichnen, Auswahl</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Choosing one forgets your own changes</source>
        <translation>Eine Auswahl verwirft Ihre eigenen Änderungen</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>Tasten &amp;von</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SnapMenu</name>
    <message>
        <source>To other &amp;boxes</source>
        <translation>An anderen &amp;Kästen</translation>
    </message>
    <message>
        <source>To the model&apos;s &amp;location tokens</source>
        <translation>An den &amp;Ortstoken des Modells</translation>
    </message>
    <message>
        <source>To a grid of %1 pixels</source>
        <translation>An einem Raster von %1 Bildpunkten</translation>
    </message>
    <message>
        <source>To &amp;no grid</source>
        <translation>An &amp;keinem Raster</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Set &amp;up only</source>
        <translation>N&amp;ur einrichten</translation>
    </message>
    <message>
        <source>New training run</source>
        <translation>Neuer Trainingslauf</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Use the open &amp;data set</source>
        <translation>Offenen &amp;Datensatz verwenden</translation>
    </message>
    <message>
        <source>Train on what is open in the data window</source>
        <translation>Mit dem trainieren, was im Datenfenster geöffnet ist</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Start &amp;model</source>
        <translation>Ausgangs&amp;modell</translation>
    </message>
    <message>
        <source>&amp;Annotations (COCO)</source>
        <translation>&amp;Annotationen (COCO)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Validation (COCO)</source>
        <translation>Va&amp;lidierung (COCO)</translation>
    </message>
    <message>
        <source>What &amp;trains</source>
        <translation>Was &amp;trainiert wird</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Batch&amp;größe</translation>
    </message>
    <message>
        <source>Advan&amp;ced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Make the folder of the run, to start it on another machine</source>
        <translation>Den Ordner des Laufs anlegen, um ihn auf einem anderen Rechner zu starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>Wie unten</translation>
    </message>
    <message>
        <source>Checking the settings…</source>
        <translation>Die Einstellungen werden geprüft …</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Dem Start steht nichts im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before the start:</source>
        <translation>
            <numerusform>Vor dem Start ist %n Punkt zu berichtigen:</numerusform>
            <numerusform>Vor dem Start sind %n Punkte zu berichtigen:</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Vo&amp;reinstellung</translation>
    </message>
    <message>
        <source>It can start, but:</source>
        <translation>Der Start ist möglich, aber:</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StatisticsPage</name>
    <message>
        <source>Objects per class</source>
        <translation>Objekte je Klasse</translation>
    </message>
    <message>
        <source>Easy and hard per class</source>
        <translation>Leicht und schwer je Klasse</translation>
    </message>
    <message>
        <source>Objects per size</source>
        <translation>Objekte je Größe</translation>
    </message>
    <message>
        <source>Easy and hard per size</source>
        <translation>Leicht und schwer je Größe</translation>
    </message>
    <message>
        <source>Pictures by their number of objects</source>
        <translation>Bilder nach Anzahl ihrer Objekte</translation>
    </message>
    <message>
        <source>Objects by the share of the picture that their box covers, in %</source>
        <translation>Objekte nach dem Anteil des Bildes, den ihr Kasten bedeckt, in %</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern …</translation>
    </message>
    <message>
        <source>Keep what layout models are trained on, in a new file</source>
        <translation>Behalten, womit Layout-Modelle trainiert werden, in einer neuen Datei</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>All numbers as tables</source>
        <translation>Alle Zahlen als Tabellen</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>All numbers, for programs</source>
        <translation>Alle Zahlen, für Programme</translation>
    </message>
    <message>
        <source>&amp;Save the charts…</source>
        <translation>Diagramme s&amp;peichern …</translation>
    </message>
    <message>
        <source>As one PNG picture</source>
        <translation>Als ein PNG-Bild</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird ausgezählt …</translation>
    </message>
    <message>
        <source>%1 pictures, %2 of them without objects; %3 objects, %4 of them with an outline; %5 crowds, which are not counted below.</source>
        <translation>%1 Bilder, davon %2 ohne Objekte; %3 Objekte, davon %4 mit Umriss; %5 Gruppen (crowd), die unten nicht mitzählen.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>detdiffusion::TrainingWindow</name>
    <message>
        <source>Training – DetDiffusion Studio</source>
        <translation>Training – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Choose a run, or set a new one up.</source>
        <translation>Wählen Sie einen Lauf, oder richten Sie einen neuen ein.</translation>
    </message>
    <message>
        <source>The run lives: stop it before you rename it.</source>
        <translation>Der Lauf ist noch aktiv: Stoppen Sie ihn, bevor Sie ihn umbenennen.</translation>
    </message>
    <message>
        <source>The run lives: stop it before you remove it.</source>
        <translation>Der Lauf ist noch aktiv: Stoppen Sie ihn, bevor Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash: remove it in the file manager.</source>
        <translation>%1 lässt sich nicht in den Papierkorb legen: Entfernen Sie den Ordner im Dateiverwalter.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictController</name>
    <message>
        <source>Loading the detector…</source>
        <translation>Der Detektor wird geladen …</translation>
    </message>
    <message>
        <source>Choose a detector: it says for every box of the picture whether it is found, and how well.</source>
        <translation>Wählen Sie einen Detektor: Er sagt für jeden Kasten des Bildes, ob er gefunden wird, und wie gut.</translation>
    </message>
    <message>
        <source>Paint a picture: the detector looks at it at once.</source>
        <translation>Malen Sie ein Bild: Der Detektor sieht es sogleich an.</translation>
    </message>
    <message>
        <source>The detector looks at the picture…</source>
        <translation>Der Detektor sieht sich das Bild an …</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Choose a detector…</source>
        <translation>Detektor wählen …</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or the config.json of a detector trained here</source>
        <translation>Eine ONNX-Datei, eine .cfg-Datei von Darknet, oder die config.json eines hier trainierten Detektors</translation>
    </message>
    <message>
        <source>Score above %1</source>
        <translation>Bewertung über %1</translation>
    </message>
    <message>
        <source>IoU above %1</source>
        <translation>IoU über %1</translation>
    </message>
    <message>
        <source>Filters what was detected; nothing is detected again</source>
        <translation>Filtert, was erkannt wurde; nichts wird noch einmal erkannt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Paint other seeds until</source>
        <translation>Andere Startwerte malen, bis</translation>
    </message>
    <message>
        <source>every box is found</source>
        <translation>jeder Kasten gefunden wird</translation>
    </message>
    <message>
        <source>easy boxes are found, hard ones are not</source>
        <translation>leichte Kästen gefunden werden, schwere nicht</translation>
    </message>
    <message>
        <source>Goal of the search</source>
        <translation>Ziel der Suche</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Asked easy</source>
        <translation>Leicht verlangt</translation>
    </message>
    <message>
        <source>Asked hard</source>
        <translation>Schwer verlangt</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> Startwerte</translation>
    </message>
    <message>
        <source>Seeds of the search</source>
        <translation>Startwerte der Suche</translation>
    </message>
    <message>
        <source>Paints one seed after the other and stops at the first that does it</source>
        <translation>Malt einen Startwert nach dem anderen und hält beim ersten, der es erfüllt</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>Kein Detektor</translation>
    </message>
    <message numerus="yes">
        <source>%n extra detection(s)</source>
        <translation>
            <numerusform>%n zusätzliche Erkennung</numerusform>
            <numerusform>%n zusätzliche Erkennungen</numerusform>
        </translation>
    </message>
</context>
</TS>
