<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New layout</source>
        <translation>新規レイアウト(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty layout</source>
        <translation>空のレイアウトから始めます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a layout, or a picture painted here</source>
        <translation>レイアウト、またはここで生成した画像を開きます</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>レイアウトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>レイアウトを保存します</translation>
    </message>
    <message>
        <source>Save layout &amp;as…</source>
        <translation>レイアウトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the layout under another name</source>
        <translation>レイアウトを別の名前で保存します</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture as PNG, with everything needed to paint it again</source>
        <translation>再生成に必要な情報をすべて含めて、画像を PNG で保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the change back</source>
        <translation>取り消した変更をもう一度適用します</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to the clipboard</source>
        <translation>選択したボックスをクリップボードに移します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected boxes to the clipboard</source>
        <translation>選択したボックスをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>C&amp;opy as COCO</source>
        <translation>COCO 形式でコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected boxes as the text of a COCO file</source>
        <translation>選択したボックスを COCO ファイルのテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add the boxes of the clipboard: of another layout, or layout or COCO text</source>
        <translation>クリップボードのボックスを追加します: 別のレイアウトのもの、またはレイアウトか COCO のテキスト</translation>
    </message>
    <message>
        <source>Paste boxes of the pre&amp;vious layout</source>
        <translation>前のレイアウトのボックスを貼り付け(&amp;V)</translation>
    </message>
    <message>
        <source>Add the boxes of the layout that was open before</source>
        <translation>直前に開いていたレイアウトのボックスを追加します</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Add a copy of the selected boxes</source>
        <translation>選択したボックスの複製を追加します</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selected boxes</source>
        <translation>選択したボックスを削除します</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>ボックスを追加(&amp;A)</translation>
    </message>
    <message>
        <source>A box where there is room; the arrows move it, Ctrl and the arrows resize it</source>
        <translation>空いている場所にボックスを置きます。矢印キーで移動、Ctrl+矢印キーでサイズ変更</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>選択ツール(&amp;S)</translation>
    </message>
    <message>
        <source>Move and resize boxes; a drag on empty ground draws</source>
        <translation>ボックスの移動とサイズ変更。何もない所をドラッグすると描画します</translation>
    </message>
    <message>
        <source>&amp;Draw tool</source>
        <translation>描画ツール(&amp;D)</translation>
    </message>
    <message>
        <source>Every drag draws a box, also inside another one</source>
        <translation>ドラッグするたびにボックスを描きます。ほかのボックスの中でも描けます</translation>
    </message>
    <message>
        <source>Change &amp;class…</source>
        <translation>クラスを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Type the class of the selected boxes and of the next one</source>
        <translation>選択したボックスと次のボックスのクラスを入力します</translation>
    </message>
    <message>
        <source>&amp;Previous class</source>
        <translation>前のクラス(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the class used before</source>
        <translation>直前に使ったクラスに戻します</translation>
    </message>
    <message>
        <source>&amp;Toggle easy / hard</source>
        <translation>易しい / 難しいを切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>Easy: a detector should find the object. Hard: it should miss it</source>
        <translation>易しい: 検出器に見つけさせたい物体。難しい: 見落とさせたい物体</translation>
    </message>
    <message>
        <source>Set &amp;easy</source>
        <translation>易しいにする(&amp;E)</translation>
    </message>
    <message>
        <source>A detector should find the object</source>
        <translation>検出器に物体を見つけさせます</translation>
    </message>
    <message>
        <source>Set &amp;hard</source>
        <translation>難しいにする(&amp;H)</translation>
    </message>
    <message>
        <source>A detector should miss the object</source>
        <translation>検出器に物体を見落とさせます</translation>
    </message>
    <message>
        <source>&amp;Unset the attribute</source>
        <translation>属性を解除(&amp;U)</translation>
    </message>
    <message>
        <source>The model is told nothing about how easy the object is to find</source>
        <translation>物体の見つけやすさをモデルに伝えません</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>左端を揃える(&amp;L)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common left edge</source>
        <translation>選択したボックスを共通の左端に移動します</translation>
    </message>
    <message>
        <source>Align &amp;centres horizontally</source>
        <translation>左右中央に揃える(&amp;C)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes above each other</source>
        <translation>選択したボックスの中心を縦に並べます</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>右端を揃える(&amp;R)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common right edge</source>
        <translation>選択したボックスを共通の右端に移動します</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>上端を揃える(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common top edge</source>
        <translation>選択したボックスを共通の上端に移動します</translation>
    </message>
    <message>
        <source>Align centres &amp;vertically</source>
        <translation>上下中央に揃える(&amp;V)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes beside each other</source>
        <translation>選択したボックスの中心を横に並べます</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>下端を揃える(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common bottom edge</source>
        <translation>選択したボックスを共通の下端に移動します</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>左右に等間隔で並べる(&amp;H)</translation>
    </message>
    <message>
        <source>Equal gaps from left to right; needs three boxes</source>
        <translation>左から右へ間隔を等しくします。ボックスが三つ必要です</translation>
    </message>
    <message>
        <source>Distribute v&amp;ertically</source>
        <translation>上下に等間隔で並べる(&amp;E)</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom; needs three boxes</source>
        <translation>上から下へ間隔を等しくします。ボックスが三つ必要です</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>前面へ(&amp;R)</translation>
    </message>
    <message>
        <source>One step later in the drawing order</source>
        <translation>描画順を一つ後にします</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>背面へ(&amp;L)</translation>
    </message>
    <message>
        <source>One step earlier in the drawing order</source>
        <translation>描画順を一つ前にします</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>ロック / ロック解除(&amp;K)</translation>
    </message>
    <message>
        <source>Locked boxes can&apos;t be moved, resized or deleted, and drags pass through them</source>
        <translation>ロックしたボックスは移動、サイズ変更、削除ができず、ドラッグは素通りします</translation>
    </message>
    <message>
        <source>H&amp;ide or show</source>
        <translation>隠す / 表示する(&amp;I)</translation>
    </message>
    <message>
        <source>Hidden boxes are not shown, but painted all the same</source>
        <translation>隠したボックスは表示されませんが、画像には描かれます</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden boxes</source>
        <translation>隠したボックスを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one pixel of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>ページ全体を表示します</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>スナップ(&amp;S)</translation>
    </message>
    <message>
        <source>Edges stick to the grid and to other boxes; Alt lets go</source>
        <translation>端がグリッドやほかのボックスに吸着します。Alt で解除</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>十字線(&amp;R)</translation>
    </message>
    <message>
        <source>Lines through the pointer while drawing</source>
        <translation>描画中にポインターを通る線を表示します</translation>
    </message>
    <message>
        <source>&amp;Trace a picture…</source>
        <translation>画像をなぞる(&amp;T)…</translation>
    </message>
    <message>
        <source>Put a photograph under the boxes, to draw them after it</source>
        <translation>ボックスの下に写真を敷いて、なぞって描きます</translation>
    </message>
    <message>
        <source>Re&amp;move the traced picture</source>
        <translation>下絵を取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide all boxes</source>
        <translation>すべてのボックスを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Boxes over the picture</source>
        <translation>画像にボックスを重ねる(&amp;B)</translation>
    </message>
    <message>
        <source>Show the boxes over the picture, or the picture alone</source>
        <translation>画像にボックスを重ねて表示するか、画像だけを表示します</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>パネルを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Paint the layout</source>
        <translation>レイアウトから画像を生成します</translation>
    </message>
    <message>
        <source>Generate &amp;pair</source>
        <translation>ペアを生成(&amp;P)</translation>
    </message>
    <message>
        <source>Paint the layout all easy and all hard from the same seed</source>
        <translation>同じシードで、すべて易しい画像とすべて難しい画像を生成します</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>一覧シート(&amp;S)</translation>
    </message>
    <message>
        <source>Paint the layout with several seeds in a row</source>
        <translation>複数のシードでレイアウトを続けて生成します</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>スイープ(&amp;W)</translation>
    </message>
    <message>
        <source>Paint the layout, then once more for every box with its attribute flipped, all from one seed: what does each attribute change?</source>
        <translation>レイアウトを生成し、さらにボックスごとに属性を反転した画像を同じシードで一枚ずつ生成します。各属性は何を変えるでしょうか</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop painting or loading</source>
        <translation>生成または読み込みを中止します</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>すべてキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Stop painting and cancel everything that waits</source>
        <translation>生成を中止し、待機中のものをすべてキャンセルします</translation>
    </message>
    <message>
        <source>Next way to co&amp;mpare</source>
        <translation>次の比較方法(&amp;M)</translation>
    </message>
    <message>
        <source>Side by side, slider, flicker, difference</source>
        <translation>並べて表示、スライダー、切り替え表示、差分</translation>
    </message>
    <message>
        <source>Swap si&amp;des</source>
        <translation>左右を入れ替え(&amp;D)</translation>
    </message>
    <message>
        <source>Exchange the two pictures that are compared</source>
        <translation>比較中の二つの画像を入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Keep the seed</source>
        <translation>シードを固定(&amp;K)</translation>
    </message>
    <message>
        <source>The next picture uses the seed of the one shown</source>
        <translation>次の画像に、表示中の画像のシードを使います</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>キーボードとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>What happened, to read or to send along with a question</source>
        <translation>起きたことを読んだり、質問に添えて送ったりできます</translation>
    </message>
    <message>
        <source>&amp;About DetDiffusion Studio</source>
        <translation>DetDiffusion Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>Class of key %1</source>
        <translation>キー %1 のクラス</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>細い</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>未知のクラス</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <translation>ボックスが多すぎる</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>珍しい個数</translation>
    </message>
    <message>
        <source>%1: under 2 % of the picture</source>
        <translation>%1: 画像の 2 % 未満</translation>
    </message>
    <message>
        <source>%1: under %2 pixels across</source>
        <translation>%1: 幅が %2 ピクセル未満</translation>
    </message>
    <message>
        <source>%1: two edges on one location token</source>
        <translation>%1: 二つの端が同じ位置トークン上にあります</translation>
    </message>
    <message>
        <source>%1: twice in the same place</source>
        <translation>%1: 同じ場所に二つあります</translation>
    </message>
    <message>
        <source>%1 and %2 cover each other</source>
        <translation>%1 と %2 が重なっています</translation>
    </message>
    <message>
        <source>%1: unknown to the model</source>
        <translation>%1: モデルの知らないクラス</translation>
    </message>
    <message>
        <source>%1 boxes, the model has room for %2</source>
        <translation>ボックス %1 個、モデルの上限は %2 個</translation>
    </message>
    <message>
        <source>Number of boxes: %1, usual are 3 to 8</source>
        <translation>ボックスの数: %1、通常は 3～8 個</translation>
    </message>
    <message>
        <source>Boxes this small were not in the training data and may be ignored.</source>
        <translation>これほど小さいボックスは学習データになく、無視されることがあります。</translation>
    </message>
    <message>
        <source>The model paints in cells of this size and can&apos;t tell thinner boxes apart.</source>
        <translation>モデルはこの大きさのセル単位で描くため、これより細いボックスを区別できません。</translation>
    </message>
    <message>
        <source>The model is told the places of the edges in steps, and these two fall together.</source>
        <translation>モデルには端の位置が段階で伝わり、この二つは同じ段階になります。</translation>
    </message>
    <message>
        <source>The model is asked for two objects of one class in one place.</source>
        <translation>同じ場所に同じクラスの物体を二つ求めています。</translation>
    </message>
    <message>
        <source>The model may paint only one of the two objects.</source>
        <translation>モデルは二つの物体のうち一つしか描かないことがあります。</translation>
    </message>
    <message>
        <source>The model was not trained with this class and can&apos;t paint it.</source>
        <translation>モデルはこのクラスを学習していないため、描けません。</translation>
    </message>
    <message>
        <source>The model&apos;s prompt has no room for more boxes.</source>
        <translation>モデルのプロンプトに、これ以上ボックスの入る余地がありません。</translation>
    </message>
    <message>
        <source>The model was trained and measured with 3 to 8 boxes in a picture.</source>
        <translation>モデルは 1 枚あたり 3～8 個のボックスで学習、評価されています。</translation>
    </message>
    <message>
        <source>Enlarge to 2 %</source>
        <translation>2 % に拡大</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Change class…</source>
        <translation>クラスを変更…</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>大きいものを残す</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>レイアウトを開く</translation>
    </message>
    <message>
        <source>Layouts and pictures (*.json *.png);;Layouts (*.json);;Pictures painted here (*.png);;All files (*)</source>
        <translation>レイアウトと画像 (*.json *.png);;レイアウト (*.json);;ここで生成した画像 (*.png);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>レイアウトを保存</translation>
    </message>
    <message>
        <source>Layouts (*.layout.json *.json)</source>
        <translation>レイアウト (*.layout.json *.json)</translation>
    </message>
    <message>
        <source>Trace a picture</source>
        <translation>画像をなぞる</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>LoRA を追加</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors);;All files (*)</source>
        <translation>LoRA ファイル (*.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>ログファイル (*.log *.txt)</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the gallery to the trash?</source>
        <translation>
            <numerusform>ギャラリーの %n 件をゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace pictures</source>
        <translation>画像を置き換え</translation>
    </message>
    <message>
        <source>These files exist already:
%1</source>
        <translation>次のファイルはすでに存在します:
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>The layout “%1” has changes that are not saved.</source>
        <translation>レイアウト「%1」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Choose a detector</source>
        <translation>検出器を選択</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.json);;All files (*)</source>
        <translation>検出器 (*.onnx *.cfg *.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Pair, seed %1</source>
        <translation>ペア、シード %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from seed %1</source>
        <translation>
            <numerusform>画像 %n 枚、シード %1 から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sweep over %n box(es), seed %1</source>
        <translation>
            <numerusform>ボックス %n 個のスイープ、シード %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, seed %1</source>
        <translation>画像、シード %1</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>Search over up to %n seed(s) from %1</source>
        <translation>
            <numerusform>最大 %n 個のシードを検索、%1 から</numerusform>
        </translation>
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
        <translation>空き %2 のうち約 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>About %1 on the GPU</source>
        <translation>GPU メモリ約 %1</translation>
    </message>
    <message>
        <source>The model alone needs about %1, %2 are free.</source>
        <translation>モデルだけで約 %1 必要ですが、空きは %2 です。</translation>
    </message>
    <message>
        <source>A picture needs about %1, %2 are free. A smaller size helps.</source>
        <translation>画像 1 枚に約 %1 必要ですが、空きは %2 です。サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>Closing other programs helps.</source>
        <translation>ほかのプログラムを閉じると空きが増えます。</translation>
    </message>
    <message>
        <source>16 bits help, or closing other programs.</source>
        <translation>16 ビットにするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Enough for one picture, but a pair needs about %1, and %2 are free.</source>
        <translation>画像 1 枚には足りますが、ペアには約 %1 必要で、空きは %2 です。</translation>
    </message>
    <message>
        <source>Model %1, denoising %2, decoding %3. A model that is loaded counts as free.</source>
        <translation>モデル %1、ノイズ除去 %2、デコード %3。読み込み済みのモデルは空きに含めます。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>以前のバージョン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Picture si&amp;ze</source>
        <translation>画像サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>ボックス(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>整列と配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Snapping</source>
        <translation>スナップの対象(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>Perception</name>
    <message>
        <source>easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
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
    <name>SweepCaption</name>
    <message>
        <source>easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>描いたとおり</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>box %1 %, rest %2 %</source>
        <translation>ボックス %1 %、その他 %2 %</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>low IoU</source>
        <translation>IoU が低い</translation>
    </message>
    <message>
        <source>wrong class (%1)</source>
        <translation>クラス違い (%1)</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>見落とし</translation>
    </message>
    <message>
        <source>%1 %2 · IoU %3</source>
        <translation>%1 %2 · IoU %3</translation>
    </message>
    <message>
        <source>extra: %1 %2</source>
        <translation>余分: %1 %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AboutDialog</name>
    <message>
        <source>About DetDiffusion Studio</source>
        <translation>DetDiffusion Studio について</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Boxes on a canvas become a picture, and each box says whether a detector should find its object.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;キャンバス上のボックスが画像になり、検出器に見つけさせるかどうかをボックスごとに決められます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;No model is loaded.&lt;/p&gt;</source>
        <translation>&lt;p&gt;モデルは読み込まれていません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Most boxes</source>
        <translation>ボックスの上限</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>any word</source>
        <translation>任意の単語</translation>
    </message>
    <message>
        <source>%1 million parameters, %2</source>
        <translation>%1 百万パラメーター、%2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It uses these libraries:&lt;/p&gt;</source>
        <translation>&lt;p&gt;GNU 一般公衆利用許諾書（GPL）バージョン 3 またはそれ以降に基づく自由ソフトウェアです。いかなる保証もありません。&lt;/p&gt;&lt;p&gt;使用しているライブラリ:&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AdviceList</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxListModel</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Locked: L unlocks it.</source>
        <translation>ロック中: L で解除します。</translation>
    </message>
    <message>
        <source>Hidden on the canvas: H shows it.</source>
        <translation>キャンバスで非表示: H で表示します。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxesPanel</name>
    <message>
        <source>No boxes yet.
Drag on the canvas to draw one.</source>
        <translation>まだボックスがありません。
キャンバスをドラッグして描いてください。</translation>
    </message>
    <message>
        <source>Class of the selected boxes: click to change it (Enter)</source>
        <translation>選択したボックスのクラス: クリックで変更 (Enter)</translation>
    </message>
    <message>
        <source>Boxes of the layout</source>
        <translation>レイアウトのボックス</translation>
    </message>
    <message>
        <source>Attribute of the selected boxes and of the next one (Q toggles)</source>
        <translation>選択したボックスと次のボックスの属性 (Q で切り替え)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Boxes in the layout, and how many the model takes</source>
        <translation>レイアウトのボックス数と、モデルの上限</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasBar</name>
    <message>
        <source>Opacity of the boxes that are not selected</source>
        <translation>選択していないボックスの不透明度</translation>
    </message>
    <message>
        <source>Opacity of the traced picture</source>
        <translation>下絵の不透明度</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>ボックス(&amp;O)</translation>
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
        <translation>ここをドラッグしてボックスを描きます。

クラスは右側で選び (キー 1～9)、
Q で易しい / 難しいを切り替え、
Ctrl+Enter で画像を生成します。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasView</name>
    <message>
        <source>Layout canvas</source>
        <translation>レイアウトのキャンバス</translation>
    </message>
    <message>
        <source>x %1, y %2 px (%3, %4)</source>
        <translation>x %1, y %2 px (%3, %4)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ClassPalette</name>
    <message>
        <source>Search classes (Ctrl+E)</source>
        <translation>クラスを検索 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search classes</source>
        <translation>クラスを検索</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>切り替え表示</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Boxes 1</source>
        <translation>ボックス 1</translation>
    </message>
    <message>
        <source>Boxes 2</source>
        <translation>ボックス 2</translation>
    </message>
    <message>
        <source>Boxes over the first picture</source>
        <translation>一つ目の画像にボックスを重ねる</translation>
    </message>
    <message>
        <source>Boxes over the second picture</source>
        <translation>二つ目の画像にボックスを重ねる</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareView</name>
    <message>
        <source>Difference: white = %1 %</source>
        <translation>差分: 白 = %1 %</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>このジョブの画像</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EditingController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Close these hints for good</source>
        <translation>このヒントを今後表示しません</translation>
    </message>
    <message>
        <source>Draw a box: drag, or %1</source>
        <translation>ボックスを描く: ドラッグ、または %1</translation>
    </message>
    <message>
        <source>Easy or hard to detect: %1</source>
        <translation>検出しやすい / しにくい: %1</translation>
    </message>
    <message>
        <source>Paint both from one seed: %1</source>
        <translation>同じシードで両方を生成: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::Gallery</name>
    <message numerus="yes">
        <source>%1: %n line(s) of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</source>
        <translation>
            <numerusform>%1: ギャラリーの一覧で %n 行を読み取れません。画像はフォルダーに残っており、そこから開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash (%2). Check the rights of the folder, or delete the file in the file manager.</source>
        <translation>%1 をゴミ箱に移動できません (%2)。フォルダーの権限を確認するか、ファイルマネージャーで削除してください。</translation>
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
        <translation>ペア %1</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>スイープ %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryController</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>画像 %n 枚を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>呼び戻す</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) to %1</source>
        <translation>
            <numerusform>画像 %n 枚を %1 に書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryPanel</name>
    <message>
        <source>Search classes, seed, model</source>
        <translation>クラス、シード、モデルを検索</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>Only what is starred</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show it large (Return)</source>
        <translation>大きく表示 (Enter)</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Take seed, settings or everything of this picture</source>
        <translation>この画像のシード、設定、またはすべてを呼び戻します</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Star, or remove the star (point key)</source>
        <translation>スターを付ける、または外す (ピリオドキー)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The chosen pictures as files, or as a data set with boxes</source>
        <translation>選んだ画像をファイルとして、またはボックス付きデータセットとして書き出します</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Move to the desktop&apos;s trash (Delete)</source>
        <translation>デスクトップのゴミ箱に移動 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings with the seed</source>
        <translation>設定とシード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All: settings and layout</source>
        <translation>すべて(&amp;A): 設定とレイアウト</translation>
    </message>
    <message>
        <source>&amp;PNG with metadata…</source>
        <translation>メタデータ付き PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG &amp;without metadata…</source>
        <translation>メタデータなし PNG(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;JPEG with metadata…</source>
        <translation>メタデータ付き JPEG(&amp;J)…</translation>
    </message>
    <message>
        <source>JPEG with&amp;out metadata…</source>
        <translation>メタデータなし JPEG(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;COCO data set with boxes…</source>
        <translation>ボックス付き COCO データセット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;YOLO data set with boxes…</source>
        <translation>ボックス付き YOLO データセット(&amp;Y)…</translation>
    </message>
    <message>
        <source>Everything you paint is kept here.</source>
        <translation>生成した画像はすべてここに保管されます。</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>検索に一致するものがありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationPanel</name>
    <message>
        <source>Denoising steps: more take longer and change less and less</source>
        <translation>ノイズ除去のステップ数: 増やすほど時間がかかり、変化は小さくなります</translation>
    </message>
    <message>
        <source>How closely the picture follows the layout; 1 switches guidance off</source>
        <translation>画像がレイアウトにどれだけ忠実に従うか。1 でガイダンスなし</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>描いたとおり</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>すべて易しい</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>すべて難しい</translation>
    </message>
    <message>
        <source>Which attributes are painted; the layout stays as it is</source>
        <translation>どの属性で生成するか。レイアウトはそのままです</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>Gu&amp;idance</source>
        <translation>ガイダンス(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;mpler</source>
        <translation>サンプラー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>属性(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;recision</source>
        <translation>精度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;LoRA</source>
        <translation>&amp;LoRA</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>How the next seed is chosen</source>
        <translation>次のシードの決め方</translation>
    </message>
    <message>
        <source>Fixed: the seed shown. Random: a new one each time (S keeps the one shown). Next: the one after it</source>
        <translation>固定: 表示中のシード。ランダム: 毎回新しいシード (S で表示中のものを固定)。次へ: その次のシード</translation>
    </message>
    <message>
        <source>Pictures of a contact sheet</source>
        <translation>一覧シートの画像数</translation>
    </message>
    <message>
        <source>Pictures of consecutive seeds, shown as a contact sheet</source>
        <translation>連続するシードの画像を一覧シートに表示します</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>画像の幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>画像の高さ (ピクセル)</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 ビット (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 ビット (bf16)</translation>
    </message>
    <message>
        <source>Numbers of 16 bits take less memory; the picture changes a little</source>
        <translation>16 ビットはメモリが少なくて済み、画像がわずかに変わります</translation>
    </message>
</context>
<context>
    <name>detdiffusion::JobBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s a step, about %4 left</source>
        <translation>ステップ %1 / %2、1 ステップ %3、残り約 %4</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutAdvisor</name>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutEditor</name>
    <message>
        <source>Change picture size</source>
        <translation>画像サイズの変更</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 を描画</translation>
    </message>
    <message>
        <source>Change class to %1</source>
        <translation>クラスを %1 に変更</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>属性の変更</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微調整</translation>
    </message>
    <message>
        <source>Resize by key</source>
        <translation>キーでサイズ変更</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>等間隔に配置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Change drawing order</source>
        <translation>描画順の変更</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LoraList</name>
    <message>
        <source>How strongly it changes the model; 0 = not at all</source>
        <translation>モデルを変える強さ。0 で変化なし</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 の重み</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a LoRA file to the model</source>
        <translation>モデルに LoRA ファイルを追加します</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を取り除く</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>前回のジョブ %n 件が待機しています。「キュー」パネルの「再開」で生成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>倍率 %1 %</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>このモデルはレイアウトから生成できません: %1</translation>
    </message>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>この画像は、現在選択中の LoRA を使わずに生成されました。</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>この画像は LoRA %1 で生成されました。もう一度生成するには「生成」で選択してください。</translation>
    </message>
    <message>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定結果</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MetadataPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>画像の生成方法</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boxes: %1</source>
        <translation>ボックス: %1</translation>
    </message>
    <message>
        <source>Size: %1 × %2</source>
        <translation>サイズ: %1 × %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>シード: %1</translation>
    </message>
    <message>
        <source>%1 steps, guidance %2, %3</source>
        <translation>%1 ステップ、ガイダンス %2、%3</translation>
    </message>
    <message>
        <source>Model: %1 %2</source>
        <translation>モデル: %1 %2</translation>
    </message>
    <message>
        <source>LoRA: %1</source>
        <translation>LoRA: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>プロンプト: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PageSizeMenu</name>
    <message>
        <source>&amp;Model&apos;s own: %1 × %2</source>
        <translation>モデル本来のサイズ(&amp;M): %1 × %2</translation>
    </message>
    <message>
        <source>&amp;Shape of the traced picture: %1 × %2</source>
        <translation>下絵の縦横比(&amp;S): %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Generate loads the model with the new settings</source>
        <translation>「生成」を押すと新しい設定でモデルを読み込みます</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <translation>モデルを読み込み中… %1 %</translation>
    </message>
    <message>
        <source>Loading cancelled: Generate loads the model again</source>
        <translation>読み込みをキャンセルしました。「生成」でもう一度読み込みます</translation>
    </message>
    <message>
        <source>No model: layouts can be drawn, but not painted</source>
        <translation>モデルなし: レイアウトは描けますが、画像は生成できません</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Not painted</source>
        <translation>生成できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Found after %n seed(s).</source>
        <translation>
            <numerusform>%n 個目のシードで見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n seed(s) is as wanted: search on, or move the limits.</source>
        <translation>
            <numerusform>%n 個のシードに望みどおりのものはありません。検索を続けるか、しきい値を動かしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ProblemController</name>
    <message>
        <source>Save under another name…</source>
        <translation>別の名前で保存…</translation>
    </message>
    <message>
        <source>Remove this LoRA</source>
        <translation>この LoRA を取り除く</translation>
    </message>
    <message>
        <source>Paint %1 × %2 pixels</source>
        <translation>%1 × %2 ピクセルで生成</translation>
    </message>
    <message>
        <source>Use 16 bits</source>
        <translation>16 ビットを使う</translation>
    </message>
</context>
<context>
    <name>detdiffusion::QueuePanel</name>
    <message>
        <source>Nothing waits. Generate can be pressed again while a picture is being painted: the next one queues here.</source>
        <translation>待機中のジョブはありません。生成中にも「生成」を押せます。次のジョブがここに並びます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start no further job</source>
        <translation>次のジョブを開始しません</translation>
    </message>
    <message>
        <source>Paint this job earlier</source>
        <translation>このジョブを先に生成します</translation>
    </message>
    <message>
        <source>Paint this job later</source>
        <translation>このジョブを後に生成します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>このジョブをキャンセルします</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Paint this failed or cancelled job again</source>
        <translation>失敗またはキャンセルしたジョブをもう一度生成します</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove failed and cancelled jobs from the list</source>
        <translation>失敗またはキャンセルしたジョブを一覧から取り除きます</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ResultPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>画像の生成方法</translation>
    </message>
    <message>
        <source>The picture appears here.

Generate (Ctrl+Enter) paints the layout,
Generate pair (Ctrl+Shift+Enter) paints it
all easy and all hard from one seed.</source>
        <translation>画像はここに表示されます。

「生成」(Ctrl+Enter) はレイアウトを生成し、
「ペアを生成」(Ctrl+Shift+Enter) は同じシードで
すべて易しい画像と難しい画像を生成します。</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>すべて易しい</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>すべて難しい</translation>
    </message>
    <message>
        <source>Painting… a rough preview follows the steps.</source>
        <translation>生成中… ステップごとに粗いプレビューを表示します。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>ガイダンス %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SafetyController</name>
    <message>
        <source>The studio did not end in order last time. These are the unsaved changes of %1; save them to keep them.</source>
        <translation>前回、スタジオは正常に終了しませんでした。%1 の保存していない変更です。残すには保存してください。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutEditor</name>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>新しいキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>キーを変えるコマンドを選んでください。</translation>
    </message>
    <message>
        <source>The canvas itself uses these keys: choose others.</source>
        <translation>このキーはキャンバスが使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Take over leaves it without them.</source>
        <translation>このキーは「%1」のものです。引き継ぐと、そちらからは外れます。</translation>
    </message>
    <message>
        <source>Press the keys for “%1”.</source>
        <translation>「%1」のキーを押してください。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>キーボードとマウス</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Choosing one forgets your own changes</source>
        <translation>選ぶと、自分で変えたキーは失われます</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>キー配列(&amp;O)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>ボックスを描く</translation>
    </message>
    <message>
        <source>drag on empty ground; Alt+drag also inside a box</source>
        <translation>何もない所をドラッグ。ボックスの中では Alt+ドラッグ</translation>
    </message>
    <message>
        <source>Keep it square</source>
        <translation>正方形に保つ</translation>
    </message>
    <message>
        <source>Shift while drawing or at a corner</source>
        <translation>描画中または角で Shift</translation>
    </message>
    <message>
        <source>Keep a move on one axis</source>
        <translation>一方向だけに移動</translation>
    </message>
    <message>
        <source>Shift while moving</source>
        <translation>移動中に Shift</translation>
    </message>
    <message>
        <source>Let go of grid and guides</source>
        <translation>グリッドとガイドから離す</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>ドラッグ中に Alt</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>選択に追加</translation>
    </message>
    <message>
        <source>Ctrl+click; Shift+drag a frame</source>
        <translation>Ctrl+クリック。Shift+ドラッグで範囲選択</translation>
    </message>
    <message>
        <source>Next of stacked boxes</source>
        <translation>重なったボックスの次</translation>
    </message>
    <message>
        <source>click again</source>
        <translation>もう一度クリック</translation>
    </message>
    <message>
        <source>Next, previous box</source>
        <translation>次、前のボックス</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Move by 1, by 10 pixels, by a location token</source>
        <translation>1 ピクセル、10 ピクセル、位置トークン単位で移動</translation>
    </message>
    <message>
        <source>arrows; with Shift; with Alt</source>
        <translation>矢印。Shift と一緒に。Alt と一緒に</translation>
    </message>
    <message>
        <source>Resize by 1 pixel</source>
        <translation>1 ピクセル単位でサイズ変更</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+矢印</translation>
    </message>
    <message>
        <source>See the page without boxes</source>
        <translation>ボックスなしでページを見る</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>B を押し続ける</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソル位置で拡大</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>ページを移動</translation>
    </message>
    <message>
        <source>wheel, middle drag, Space+drag</source>
        <translation>ホイール、中ボタンでドラッグ、Space+ドラッグ</translation>
    </message>
    <message>
        <source>Leave: drag, draw tool, selection</source>
        <translation>抜ける: ドラッグ、描画ツール、選択</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SnapMenu</name>
    <message>
        <source>To other &amp;boxes</source>
        <translation>ほかのボックスに(&amp;B)</translation>
    </message>
    <message>
        <source>To the model&apos;s &amp;location tokens</source>
        <translation>モデルの位置トークンに(&amp;L)</translation>
    </message>
    <message>
        <source>To a grid of %1 pixels</source>
        <translation>%1 ピクセルのグリッドに</translation>
    </message>
    <message>
        <source>To &amp;no grid</source>
        <translation>グリッドなし(&amp;N)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictController</name>
    <message>
        <source>Loading the detector…</source>
        <translation>検出器を読み込み中…</translation>
    </message>
    <message>
        <source>Choose a detector: it says for every box of the picture whether it is found, and how well.</source>
        <translation>検出器を選んでください。画像のボックスごとに、見つかるかどうかとその確かさを示します。</translation>
    </message>
    <message>
        <source>Paint a picture: the detector looks at it at once.</source>
        <translation>画像を生成してください。検出器がすぐに調べます。</translation>
    </message>
    <message>
        <source>The detector looks at the picture…</source>
        <translation>検出器が画像を調べています…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictPanel</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Choose a detector…</source>
        <translation>検出器を選択…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or the config.json of a detector trained here</source>
        <translation>ONNX ファイル、Darknet の .cfg ファイル、またはここで学習した検出器の config.json</translation>
    </message>
    <message>
        <source>Score above %1</source>
        <translation>スコア %1 超</translation>
    </message>
    <message>
        <source>IoU above %1</source>
        <translation>IoU %1 超</translation>
    </message>
    <message>
        <source>Filters what was detected; nothing is detected again</source>
        <translation>検出済みの結果を絞り込みます。検出はやり直しません</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定結果</translation>
    </message>
    <message>
        <source>Paint other seeds until</source>
        <translation>次の条件まで別のシードで生成</translation>
    </message>
    <message>
        <source>every box is found</source>
        <translation>すべてのボックスが検出される</translation>
    </message>
    <message>
        <source>easy boxes are found, hard ones are not</source>
        <translation>易しいボックスは検出され、難しいものはされない</translation>
    </message>
    <message>
        <source>Goal of the search</source>
        <translation>検索の目標</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Asked easy</source>
        <translation>易しいと要求</translation>
    </message>
    <message>
        <source>Asked hard</source>
        <translation>難しいと要求</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> シード</translation>
    </message>
    <message>
        <source>Seeds of the search</source>
        <translation>検索するシード数</translation>
    </message>
    <message>
        <source>Paints one seed after the other and stops at the first that does it</source>
        <translation>シードを一つずつ生成し、最初に条件を満たしたところで止まります</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>検出器なし</translation>
    </message>
    <message numerus="yes">
        <source>%n extra detection(s)</source>
        <translation>
            <numerusform>余分な検出 %n 件</numerusform>
        </translation>
    </message>
</context>
</TS>
