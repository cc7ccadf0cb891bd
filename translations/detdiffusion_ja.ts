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
    <message>
        <source>&amp;Training runs…</source>
        <translation>学習の一覧(&amp;T)…</translation>
    </message>
    <message>
        <source>Fine-tune a model, watch its curves, paint with it</source>
        <translation>モデルをファインチューニングし、曲線を確認し、生成に使います</translation>
    </message>
    <message>
        <source>&amp;Data sets…</source>
        <translation>データセット(&amp;D)…</translation>
    </message>
    <message>
        <source>Look through data sets, count, filter, label and edit them</source>
        <translation>データセットを閲覧し、集計、絞り込み、ラベル付け、編集をします</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open its next picture</source>
        <translation>ボックスをデータセットに保存し、次の画像を開きます</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open the picture before</source>
        <translation>ボックスをデータセットに保存し、前の画像を開きます</translation>
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
    <message>
        <source>rare class</source>
        <translation>まれなクラス</translation>
    </message>
    <message>
        <source>%1: rare in training</source>
        <translation>%1: 学習データに少ないクラス</translation>
    </message>
    <message>
        <source>The model has seen few objects of this class: less than a quarter of what a class has on average. It may paint it badly.</source>
        <translation>モデルが学習したこのクラスの物体は少なく、クラス平均の 4 分の 1 未満です。うまく描けないことがあります。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Comes with the first line that the training logs.</source>
        <translation>学習の最初のログとともに表示されます。</translation>
    </message>
    <message>
        <source>Comes with the first validation; the settings of the run say after how many steps.</source>
        <translation>最初の検証のあとに表示されます。何ステップごとに検証するかは、学習の設定で決まります。</translation>
    </message>
    <message>
        <source>Comes with the first checkpoint, if a detector and sample layouts are set.</source>
        <translation>検出器とサンプル用レイアウトを設定していれば、最初のチェックポイントとともに表示されます。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Same pictures, same noise every time: when it falls, the model gets better.</source>
        <translation>毎回同じ画像、同じノイズで測ります。下がればモデルは良くなっています。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Validation of the perception loss</source>
        <translation>知覚損失の検証</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>知覚</translation>
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
        <translation>ステップごとにノイズが異なるため、傾向だけを見てください。</translation>
    </message>
    <message>
        <source>Denoising loss</source>
        <translation>ノイズ除去損失</translation>
    </message>
    <message>
        <source>Perception loss</source>
        <translation>知覚損失</translation>
    </message>
    <message>
        <source>Masks: BCE and dice</source>
        <translation>マスク: BCE と Dice</translation>
    </message>
    <message>
        <source>The two parts of the perception loss.</source>
        <translation>知覚損失の二つの成分です。</translation>
    </message>
    <message>
        <source>Denoising loss by noise level</source>
        <translation>ノイズレベル別のノイズ除去損失</translation>
    </message>
    <message>
        <source>Tenths of the noise schedule: the first holds the least noise, where details are learnt.</source>
        <translation>ノイズスケジュールを 10 等分したものです。最初の区間はノイズが最も少なく、細部が学習されます。</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1～%2 %</translation>
    </message>
    <message>
        <source>Detector agreement</source>
        <translation>検出器との一致</translation>
    </message>
    <message>
        <source>Share of the sample boxes that came out as asked.</source>
        <translation>サンプルのボックスのうち、要求どおりになった割合です。</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>要求どおり</translation>
    </message>
    <message>
        <source>Boxes found by the detector</source>
        <translation>検出器が見つけたボックス</translation>
    </message>
    <message>
        <source>Easy boxes shall be found, hard ones not.</source>
        <translation>易しいボックスは見つかり、難しいボックスは見つからないのが理想です。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Falls by itself after a rollback.</source>
        <translation>ロールバックのあとは自動的に下がります。</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>Before clipping; peaks announce a loss explosion.</source>
        <translation>クリッピング前の値です。急な山は損失の発散の前触れです。</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>毎秒サンプル数</translation>
    </message>
    <message>
        <source>Of all processes together.</source>
        <translation>全プロセスの合計です。</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>メモリ (MB)</translation>
    </message>
    <message>
        <source>Resident memory of the process.</source>
        <translation>プロセスの常駐メモリです。</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>データ待ち</translation>
    </message>
    <message>
        <source>Share of the time; above 0.02 the disk is slow.</source>
        <translation>時間に占める割合です。0.02 を超える場合はディスクが遅すぎます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>総損失</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>ノイズレベル</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>BCE plus dice of the predicted masks, counted less where there is more noise.</source>
        <translation>予測したマスクの BCE と Dice の和です。ノイズが多いほど重みは小さくなります。</translation>
    </message>
    <message>
        <source>GPU memory in MB</source>
        <translation>GPU メモリ (MB)</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>not finite</source>
        <translation>有限でない値</translation>
    </message>
</context>
<context>
    <name>CurveExport</name>
    <message>
        <source>Curves of a training run</source>
        <translation>学習の曲線</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>%1 に書き込めません (%2)。別のフォルダーを選ぶか、空き容量を増やしてください</translation>
    </message>
</context>
<context>
    <name>CurvesCsv</name>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>%1 に書き込めません (%2)。別のフォルダーを選ぶか、空き容量を増やしてください</translation>
    </message>
</context>
<context>
    <name>DatasetDialogs</name>
    <message>
        <source>Open a data set</source>
        <translation>データセットを開く</translation>
    </message>
    <message>
        <source>COCO files and data.yaml (*.json *.yaml *.yml);;All files (*)</source>
        <translation>COCO ファイルと data.yaml (*.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open the folder of a data set: COCO, YOLO, Pascal VOC or layouts</source>
        <translation>データセットのフォルダーを開く: COCO、YOLO、Pascal VOC、またはレイアウト</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>画像フォルダーを選択</translation>
    </message>
    <message>
        <source>Write what is kept</source>
        <translation>残したものを書き出す</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO ファイル (*.json)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>New classes</source>
        <translation>新しいクラス</translation>
    </message>
    <message>
        <source>The data set does not have these classes yet:
%1</source>
        <translation>次のクラスはまだデータセットにありません:
%1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message numerus="yes">
        <source>The boxes of %n picture(s) could not be written into the data set.</source>
        <translation>
            <numerusform>画像 %n 枚のボックスをデータセットに書き込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>レイアウトを開く</translation>
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
    <message>
        <source>Layouts, annotations and pictures (%1);;Layouts (*.json);;Pictures painted here (*.png *.jpg);;All files (*)</source>
        <translation>レイアウト、アノテーション、画像 (%1);;レイアウト (*.json);;ここで生成した画像 (*.png *.jpg);;すべてのファイル (*)</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>LabellingPrompts</name>
    <message>
        <source>Add a detector</source>
        <translation>検出器を追加</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.weights *.json);;All files (*)</source>
        <translation>検出器 (*.onnx *.cfg *.weights *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>新しいファイルとして保存</translation>
    </message>
    <message>
        <source>COCO annotations (*.json)</source>
        <translation>COCO アノテーション (*.json)</translation>
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
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MetricsLines</name>
    <message>
        <source>%1 can&apos;t be read (%2): check its permissions</source>
        <translation>%1 を読み取れません (%2)。アクセス権を確認してください</translation>
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
    <name>OptionText</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA のランク</translation>
    </message>
    <message>
        <source>Folder of encoded pictures</source>
        <translation>エンコード済み画像のフォルダー</translation>
    </message>
    <message>
        <source>Start model</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>オートエンコーダー (VAE)</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Perception head</source>
        <translation>知覚ヘッド</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトのテンプレート</translation>
    </message>
    <message>
        <source>Location grid, columns</source>
        <translation>位置グリッドの列数</translation>
    </message>
    <message>
        <source>Location grid, rows</source>
        <translation>位置グリッドの行数</translation>
    </message>
    <message>
        <source>Boxes in a prompt, at most</source>
        <translation>プロンプト内のボックスの上限</translation>
    </message>
    <message>
        <source>Scale of the location embeddings</source>
        <translation>位置埋め込みの倍率</translation>
    </message>
    <message>
        <source>Guidance when painting</source>
        <translation>生成時のガイダンス</translation>
    </message>
    <message>
        <source>Steps when painting</source>
        <translation>生成時のステップ数</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Pictures of the validation</source>
        <translation>検証の画像</translation>
    </message>
    <message>
        <source>Validation pictures, at most</source>
        <translation>検証画像の上限</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ (ピクセル)</translation>
    </message>
    <message>
        <source>Smallest box, share of the picture</source>
        <translation>最小のボックス (画像に占める割合)</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mirror half of the samples</source>
        <translation>サンプルの半数を左右反転</translation>
    </message>
    <message>
        <source>Bad pictures, largest share</source>
        <translation>不良画像の割合の上限</translation>
    </message>
    <message>
        <source>Share of empty prompts</source>
        <translation>空のプロンプトの割合</translation>
    </message>
    <message>
        <source>Share without easy and hard</source>
        <translation>易しい / 難しいなしの割合</translation>
    </message>
    <message>
        <source>Easy and hard in prompts</source>
        <translation>プロンプトに易しい / 難しいを含める</translation>
    </message>
    <message>
        <source>Weight by foreground</source>
        <translation>前景で重み付け</translation>
    </message>
    <message>
        <source>Foreground weight w</source>
        <translation>前景の重み w</translation>
    </message>
    <message>
        <source>Foreground power p</source>
        <translation>前景の指数 p</translation>
    </message>
    <message>
        <source>Min-SNR gamma</source>
        <translation>Min-SNR ガンマ</translation>
    </message>
    <message>
        <source>Perception loss, weight λ</source>
        <translation>知覚損失の重み λ</translation>
    </message>
    <message>
        <source>Absent classes</source>
        <translation>画像にないクラス</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stop after step</source>
        <translation>停止するステップ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Parts of a batch</source>
        <translation>バッチの分割数</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>勾配チェックポイント</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Text encoder, factor on the rate</source>
        <translation>テキストエンコーダーの学習率の係数</translation>
    </message>
    <message>
        <source>Token embeddings, factor on the rate</source>
        <translation>トークン埋め込みの学習率の係数</translation>
    </message>
    <message>
        <source>Text layers, factor per layer</source>
        <translation>テキスト層ごとの係数</translation>
    </message>
    <message>
        <source>Perception head, factor on the rate</source>
        <translation>知覚ヘッドの学習率の係数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>学習率のスケジュール</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>ウォームアップのステップ数</translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation>減衰のステップ数</translation>
    </message>
    <message>
        <source>Final rate, share of the peak</source>
        <translation>最終学習率 (最大値に対する割合)</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translation>AdamW ベータ 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translation>AdamW ベータ 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translation>AdamW イプシロン</translation>
    </message>
    <message>
        <source>Gradient norm, at most</source>
        <translation>勾配ノルムの上限</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA の減衰率</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>ログの間隔 (ステップ)</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>検証の間隔 (ステップ)</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>チェックポイントの間隔 (ステップ)</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>残すチェックポイント数</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>サンプルの間隔 (ステップ)</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>サンプル画像の枚数</translation>
    </message>
    <message>
        <source>Detector that judges the samples</source>
        <translation>サンプルを判定する検出器</translation>
    </message>
    <message>
        <source>Skip a step: gradient norm, times the median</source>
        <translation>ステップを飛ばす条件: 勾配ノルム (中央値の倍数)</translation>
    </message>
    <message>
        <source>Go back: loss, times the least</source>
        <translation>巻き戻す条件: 損失 (最小値の倍数)</translation>
    </message>
    <message>
        <source>Steps of a median</source>
        <translation>中央値を取るステップ数</translation>
    </message>
    <message>
        <source>Go back after skipped steps</source>
        <translation>巻き戻すまでに飛ばすステップ数</translation>
    </message>
    <message>
        <source>Factor on the rate when going back</source>
        <translation>巻き戻し時の学習率の係数</translation>
    </message>
    <message>
        <source>Times to go back, at most</source>
        <translation>巻き戻し回数の上限</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>When a run goes astray</source>
        <translation>学習が不安定になったとき</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>32 ビット (fp32)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (bf16)</source>
        <translation>混合、16 ビット (bf16)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (fp16), GPU only</source>
        <translation>混合、16 ビット (fp16)、GPU のみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Text encoder alone</source>
        <translation>テキストエンコーダーのみ</translation>
    </message>
    <message>
        <source>U-Net and text encoder</source>
        <translation>U-Net とテキストエンコーダー</translation>
    </message>
    <message>
        <source>New token embeddings</source>
        <translation>新しいトークンの埋め込み</translation>
    </message>
    <message>
        <source>LoRA adapters on the U-Net</source>
        <translation>U-Net の LoRA アダプター</translation>
    </message>
    <message>
        <source>Of the objects</source>
        <translation>物体のマスク</translation>
    </message>
    <message>
        <source>The boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Constant, falls at the end (WSD)</source>
        <translation>一定、最後に下げる (WSD)</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA アダプター</translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation>トークン埋め込み</translation>
    </message>
    <message>
        <source>A night on a CPU</source>
        <translation>CPU で一晩</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>論文と同じ</translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation>GPU 1 基</translation>
    </message>
    <message>
        <source>Smoke test, 1 minute</source>
        <translation>動作確認、1 分</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
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
    <name>RunCheckpoints</name>
    <message>
        <source>The run lives and would go on from its newest checkpoint: stop it first.</source>
        <translation>この学習は実行中で、最新のチェックポイントから続行することになります。先に停止してください。</translation>
    </message>
</context>
<context>
    <name>RunExplanation</name>
    <message>
        <source>Memory ran out. A smaller batch, bf16, or gradient checkpointing needs less: duplicate the run and change it.</source>
        <translation>メモリが足りなくなりました。バッチを小さくする、bf16 にする、または勾配チェックポイントを使うとメモリを節約できます。学習を複製して変更してください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, for example by deleting checkpoints, then resume.</source>
        <translation>ディスクがいっぱいです。チェックポイントを削除するなどして空きを作り、再開してください。</translation>
    </message>
    <message>
        <source>The training data can&apos;t be read. Repair or remove what is named below.</source>
        <translation>学習データを読み取れません。下に示すものを修復するか取り除いてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used. Repair it or take it out of the data set, then resume.</source>
        <translation>%1 を使えません。修復するかデータセットから外してから、再開してください。</translation>
    </message>
    <message>
        <source>The loss exploded and going back did not help. A lower learning rate helps: duplicate the run and change it.</source>
        <translation>損失が発散し、巻き戻しても収まりませんでした。学習率を下げると改善します。学習を複製して変更してください。</translation>
    </message>
    <message>
        <source>One of the processes that train together was lost. Look at its machine, then start them again: they go on from the last checkpoint.</source>
        <translation>並行して学習しているプロセスの一つが失われました。そのマシンを確認してから、すべて起動し直してください。最後のチェックポイントから続行します。</translation>
    </message>
    <message>
        <source>The run failed; the line below says why.</source>
        <translation>学習が失敗しました。理由は下の行のとおりです。</translation>
    </message>
    <message>
        <source>The program ended because memory ran out. A smaller batch or picture needs less: duplicate the run and change it.</source>
        <translation>メモリ不足でプログラムが終了しました。バッチか画像を小さくするとメモリを節約できます。学習を複製して変更してください。</translation>
    </message>
    <message>
        <source>The program ended because the disk is full. Make room, then resume.</source>
        <translation>ディスクがいっぱいになり、プログラムが終了しました。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>The program ended without a word: it was killed, most often because memory ran out, or the machine was switched off. Nothing before the last checkpoint is lost.</source>
        <translation>プログラムが何も出力せずに終了しました。多くはメモリ不足による強制終了か、マシンの電源断が原因です。最後のチェックポイントまでの内容は失われていません。</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>encoding the pictures</source>
        <translation>画像をエンコード中</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>writing a checkpoint</source>
        <translation>チェックポイントを書き込み中</translation>
    </message>
    <message>
        <source>painting samples</source>
        <translation>サンプルを生成中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2 / %3</translation>
    </message>
    <message>
        <source>step %1 of %2 (%3 %)</source>
        <translation>ステップ %1 / %2 (%3 %)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 ステップ/秒</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 サンプル/秒</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>%1 data passes</source>
        <translation>データ %1 周</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out</source>
        <translation>
            <numerusform>%n 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>エディターは再び通常のモデルで生成します。</translation>
    </message>
    <message>
        <source>The editor paints with %1 from now on.</source>
        <translation>エディターは今後 %1 で生成します。</translation>
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
    <name>TrainingDialogs</name>
    <message>
        <source>Training goes on</source>
        <translation>学習は続きます</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training: %1</source>
        <translation>
            <numerusform>%n 件の学習が実行中です: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They need no window: the studio finds them again when it is opened. A run that is stopped finishes its step, writes a checkpoint, and can be resumed later.</source>
        <translation>学習にウィンドウは不要で、次にスタジオを開いたときに再び表示されます。停止すると、実行中のステップを終えてチェックポイントを書き込み、あとで再開できます。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>このまま開いておく</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move the run “%1” with its curves, samples and checkpoints to the trash?</source>
        <translation>学習「%1」を、曲線、サンプル、チェックポイントとともにゴミ箱に移動しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Move %n checkpoint(s) to the trash: %1?</source>
        <translation>
            <numerusform>チェックポイント %n 個をゴミ箱に移動しますか？: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>学習の名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Export the model to a new folder</source>
        <translation>モデルを新しいフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Model folders (*)</source>
        <translation>モデルフォルダー (*)</translation>
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
    <name>detdiffusion</name>
    <message>
        <source>The run has no name: type one.</source>
        <translation>学習の名前がありません。入力してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a folder: leave out slashes, and points and blanks at the start.</source>
        <translation>「%1」はフォルダー名に使えません。スラッシュと、先頭のピリオドや空白を取り除いてください。</translation>
    </message>
    <message>
        <source>There is a run “%1” already: choose another name.</source>
        <translation>学習「%1」はすでにあります。別の名前を選んでください。</translation>
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
    <name>detdiffusion::CheckpointsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>0, before training</source>
        <translation>0、学習前</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsPanel</name>
    <message>
        <source>No checkpoint yet: one is written every so many steps, and when the run is paused or stopped.</source>
        <translation>まだチェックポイントはありません。一定のステップごとと、学習の一時停止時や停止時に書き込まれます。</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Paint with the chosen checkpoint</source>
        <translation>選んだチェックポイントで生成します</translation>
    </message>
    <message>
        <source>Copy the model, without the state of its training</source>
        <translation>学習の状態を除いてモデルをコピーします</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>固定(&amp;I)</translation>
    </message>
    <message>
        <source>A pinned checkpoint is never removed by the run</source>
        <translation>固定したチェックポイントは、学習中に削除されません</translation>
    </message>
    <message>
        <source>The samples of two checkpoints, same layouts and seeds, one above the other</source>
        <translation>二つのチェックポイントのサンプルを、同じレイアウトとシードで上下に並べます</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>固定を解除(&amp;I)</translation>
    </message>
    <message>
        <source>The model is in %1.</source>
        <translation>モデルは %1 にあります。</translation>
    </message>
    <message>
        <source>Load into the edi&amp;tor</source>
        <translation>エディターに読み込む(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Usu&amp;al model</source>
        <translation>通常のモデル(&amp;A)</translation>
    </message>
    <message>
        <source>The editor paints with its usual model again</source>
        <translation>エディターを再び通常のモデルでの生成に戻します</translation>
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
    <name>detdiffusion::CountChart</name>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurveChart</name>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurvesBar</name>
    <message>
        <source>Logarithmic &amp;steps</source>
        <translation>ステップを対数軸に(&amp;S)</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>値を対数軸に(&amp;V)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>All steps and values again (0, or a double click)</source>
        <translation>すべてのステップと値を表示します (0 またはダブルクリック)</translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation>表示する曲線</translation>
    </message>
    <message>
        <source>Weight of the past in the average over the faint points; 0 shows the points alone</source>
        <translation>薄い点に重ねる移動平均での過去の重み。0 では点だけを表示します</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Linear or logarithmic axes</source>
        <translation>線形軸または対数軸</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The charts as a picture, or all values as a table</source>
        <translation>グラフを画像として、またはすべての値を表として書き出します</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>PNG 画像(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>SVG 図形(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;CSV table of all values…</source>
        <translation>すべての値の CSV 表(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑化(&amp;M)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetEditing</name>
    <message>
        <source>This is the last picture of the list.</source>
        <translation>一覧の最後の画像です。</translation>
    </message>
    <message>
        <source>This is the first picture of the list.</source>
        <translation>一覧の最初の画像です。</translation>
    </message>
    <message numerus="yes">
        <source>The outline(s) of %n object(s) moved with the box.</source>
        <translation>
            <numerusform>物体 %n 個の輪郭もボックスと一緒に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mask(s) of %n object(s) were dropped, because they no longer fit the box.</source>
        <translation>
            <numerusform>ボックスに合わなくなったため、物体 %n 個のマスクを破棄しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>統計(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opening the data set</source>
        <translation>データセットを開いています</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>データセットのファイルを開きます</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File: COCO or data.yaml…</source>
        <translation>ファイル: COCO または data.yaml(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older: COCO, YOLO, Pascal VOC, layouts…</source>
        <translation>フォルダー: COCO、YOLO、Pascal VOC、レイアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>Folder of the &amp;pictures…</source>
        <translation>画像フォルダー(&amp;P)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Saved the boxes of %n picture(s).</source>
        <translation>
            <numerusform>画像 %n 枚のボックスを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the pictures are not there.</source>
        <translation>%1: 画像が見つかりません。</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>画像フォルダーを選択…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Open a data set, or drop one here: a COCO file, a data.yaml (YOLO), or a folder with YOLO, Pascal VOC or layouts. Its pictures are shown with their boxes, counted, filtered, labelled easy and hard, and edited on the canvas.</source>
        <translation>データセットを開くか、ここにドロップしてください。COCO ファイル、data.yaml (YOLO)、または YOLO、Pascal VOC、レイアウトのフォルダーを使えます。画像をボックス付きで表示し、集計、絞り込み、易しい / 難しいのラベル付け、キャンバスでの編集ができます。</translation>
    </message>
    <message numerus="yes">
        <source>Opening %1, %n picture(s)…</source>
        <translation>
            <numerusform>%1 を開いています、画像 %n 枚…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n a folder…</source>
        <translation>フォルダーを開く(&amp;N)…</translation>
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
    <name>detdiffusion::EventLegend</name>
    <message>
        <source>checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>これまでの最良</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Checkpoint, best so far</source>
        <translation>チェックポイント、これまでの最良</translation>
    </message>
    <message>
        <source>Resumed here</source>
        <translation>ここで再開</translation>
    </message>
    <message>
        <source>Step skipped: %1</source>
        <translation>ステップをスキップ: %1</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>ステップ %1 に巻き戻し</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>マークの意味</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1 have replaced the layout&apos;s; Undo brings those back.</source>
        <translation>
            <numerusform>%1 のボックス %n 個でレイアウトのボックスを置き換えました。「元に戻す」で復元できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::FilterDialog</name>
    <message>
        <source>&amp;Keep crowds</source>
        <translation>群集を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Write a new file…</source>
        <translation>新しいファイルに書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 の絞り込み</translation>
    </message>
    <message>
        <source>Keeps the objects and pictures that layout models are trained and measured on. The data set itself stays as it is.</source>
        <translation>レイアウトモデルの学習と評価に使う物体と画像だけを残します。データセット自体はそのままです。</translation>
    </message>
    <message>
        <source>Boxes larger than this share of the &amp;picture:</source>
        <translation>画像に占める割合がこれより大きいボックス(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Fewest objects of a picture:</source>
        <translation>画像あたりの物体の最小数(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Most objects of a picture:</source>
        <translation>画像あたりの物体の最大数(&amp;M):</translation>
    </message>
    <message>
        <source>Without the &amp;classes:</source>
        <translation>除外するクラス(&amp;C):</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>in pictures of unknown size</source>
        <translation>サイズ不明の画像内</translation>
    </message>
    <message>
        <source>crowds</source>
        <translation>群集</translation>
    </message>
    <message>
        <source>of excluded classes</source>
        <translation>除外したクラス</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>小さすぎる</translation>
    </message>
    <message>
        <source>in pictures that are left out</source>
        <translation>除外した画像内</translation>
    </message>
    <message>
        <source>Objects kept</source>
        <translation>残る物体</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>with too few objects</source>
        <translation>物体が少なすぎる</translation>
    </message>
    <message>
        <source>with too many objects</source>
        <translation>物体が多すぎる</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>残る画像</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is; choose another name.</source>
        <translation>%1 はすでにあり、そのまま残します。別の名前を選んでください。</translation>
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
    <name>detdiffusion::GenerationHistory</name>
    <message>
        <source>Change generation settings</source>
        <translation>生成設定の変更</translation>
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
    <name>detdiffusion::LabellingAcceptBar</name>
    <message>
        <source>Replace what was set by hand</source>
        <translation>手動で設定したものも置き換える</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>新しいファイルとして保存…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>Pictures to accept for</source>
        <translation>採用する画像</translation>
    </message>
    <message>
        <source>Writes the proposals into the data set</source>
        <translation>提案をデータセットに書き込みます</translation>
    </message>
    <message>
        <source>Takes the proposals away; the data set stays as it is</source>
        <translation>提案を取り消します。データセットはそのままです</translation>
    </message>
    <message>
        <source>A COCO file with the proposals; the data set stays as it is</source>
        <translation>提案を含む COCO ファイルを保存します。データセットはそのままです</translation>
    </message>
    <message>
        <source>Classes to accept for</source>
        <translation>採用するクラス</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>No proposals. Attributes of the data set are as they were.</source>
        <translation>提案はありません。データセットの属性は元のままです。</translation>
    </message>
    <message>
        <source>Proposed: %1 easy, %2 hard. %3</source>
        <translation>提案: 易しい %1 個、難しい %2 個。%3</translation>
    </message>
    <message numerus="yes">
        <source>Accept changes %n box(es).</source>
        <translation>
            <numerusform>採用するとボックス %n 個が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand are kept.</source>
        <translation>
            <numerusform>手動で設定した %n 個は変更されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingDetectors</name>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or their .json settings</source>
        <translation>ONNX ファイル、Darknet の .cfg ファイル、またはその .json 設定</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>The folder of a detector that was trained here</source>
        <translation>ここで学習した検出器のフォルダー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k 分割</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Each detector labels its own share of the pictures: detector 1 of 3 the pictures 1, 4, 7 …, which it was not trained on</source>
        <translation>各検出器が、画像のうち自分の受け持ち分にラベルを付けます。たとえば 3 個中 1 個目は画像 1、4、7 … を担当し、それらは学習に使っていません</translation>
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
        <translation>ラベルの採用</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): labels accepted now will count as set by hand next time. Make room in that folder.</source>
        <translation>%1 に書き込めません (%2)。いま採用したラベルは、次回は手動で設定したものとして扱われます。そのフォルダーに空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLimits</name>
    <message>
        <source>The class must be right, too</source>
        <translation>クラスも正しいこと</translation>
    </message>
    <message>
        <source>With several detectors</source>
        <translation>検出器が複数のとき</translation>
    </message>
    <message>
        <source>γ  score above</source>
        <translation>γ  スコアの下限</translation>
    </message>
    <message>
        <source>A detection counts when its score is above this</source>
        <translation>スコアがこれを超える検出だけを数えます</translation>
    </message>
    <message>
        <source>β  IoU above</source>
        <translation>β  IoU の下限</translation>
    </message>
    <message>
        <source>A detection counts when it overlaps the box by more than this (intersection over union)</source>
        <translation>ボックスとの重なり (IoU) がこれを超える検出だけを数えます</translation>
    </message>
    <message>
        <source>The published rule looks at the overlap only</source>
        <translation>論文のルールでは重なりだけを見ます</translation>
    </message>
    <message>
        <source>the first one decides</source>
        <translation>最初の検出器で決める</translation>
    </message>
    <message>
        <source>easy if all find it</source>
        <translation>すべてが見つければ易しい</translation>
    </message>
    <message>
        <source>easy if most find it</source>
        <translation>過半数が見つければ易しい</translation>
    </message>
    <message>
        <source>easy if any finds it</source>
        <translation>一つでも見つければ易しい</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingOverview</name>
    <message>
        <source>Easy and hard by size</source>
        <translation>サイズ別の易しい / 難しい</translation>
    </message>
    <message>
        <source>Easy and hard by class</source>
        <translation>クラス別の易しい / 難しい</translation>
    </message>
    <message>
        <source>A box is &lt;b&gt;easy&lt;/b&gt; when a detector finds it: a detection with a score above γ overlaps it with an IoU above β. Else it is &lt;b&gt;hard&lt;/b&gt; (Equation 2 of the DetDiffusion paper).</source>
        <translation>検出器が見つけたボックスは&lt;b&gt;易しい&lt;/b&gt;: スコアが γ を超える検出が、β を超える IoU で重なる場合です。それ以外は&lt;b&gt;難しい&lt;/b&gt;となります (DetDiffusion 論文の式 2)。</translation>
    </message>
    <message>
        <source>Small: an area below 32 × 32 pixels; large: above 96 × 96</source>
        <translation>小: 面積 32 × 32 ピクセル未満、大: 96 × 96 超</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are overlapped enough by no detection: hard at any γ.</source>
        <translation>
            <numerusform>物体 %n 個には十分に重なる検出がなく、γ によらず難しいになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: easy for all %2, for some %3, for none %4</source>
        <translation>%1: すべてで易しい %2、一部で易しい %3、どれでも易しくない %4</translation>
    </message>
    <message numerus="yes">
        <source>%n detector(s)</source>
        <translation>
            <numerusform>検出器 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes by the score of their best match</source>
        <translation>最良の一致のスコア別のボックス数</translation>
    </message>
    <message>
        <source>Boxes by the IoU of their best match</source>
        <translation>最良の一致の IoU 別のボックス数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>難しい</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPage</name>
    <message>
        <source>Open a data set to label its boxes easy or hard.</source>
        <translation>データセットを開くと、ボックスに易しい / 難しいのラベルを付けられます。</translation>
    </message>
    <message>
        <source>Detectors for</source>
        <translation>検出器の対象</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>データセットの一部</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>易しい / 難しい</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>The program detdiffusion, which labels, is neither beside the studio nor on PATH. Install it, or start the studio from its build folder.</source>
        <translation>ラベル付けに使うプログラム detdiffusion が、スタジオと同じ場所にも PATH にも見つかりません。インストールするか、スタジオをビルドフォルダーから起動してください。</translation>
    </message>
    <message>
        <source>Add a detector to begin.</source>
        <translation>まず検出器を追加してください。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPictures</name>
    <message>
        <source>%1   %2 easy, %3 hard</source>
        <translation>%1   易しい %2、難しい %3</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRun</name>
    <message>
        <source>%1 can&apos;t be started: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>The labelling process ended unexpectedly.</source>
        <translation>ラベル付けのプロセスが予期せず終了しました。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRunBar</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read and stay as they are:</source>
        <translation>
            <numerusform>画像 %n 枚を読み取れませんでした。そのまま残します:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What is done stays; Resume goes on behind it</source>
        <translation>完了した分は残り、「再開」でその続きから進みます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Goes on where the last run stopped</source>
        <translation>前回停止した所から続けます</translation>
    </message>
    <message>
        <source>The detectors look at every picture; nothing is changed until you accept</source>
        <translation>検出器がすべての画像を調べます。採用するまで何も変わりません</translation>
    </message>
    <message>
        <source>A run was interrupted; what it did is kept.</source>
        <translation>処理が中断されました。完了した分は残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were looked at before; the limits can be moved</source>
        <translation>
            <numerusform>画像 %n 枚は調査済みです。しきい値を動かせます</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this batch …</source>
        <translation>このバッチのあとに停止します…</translation>
    </message>
    <message>
        <source>Opening the detector …</source>
        <translation>検出器を開いています…</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 / %2 枚</translation>
    </message>
    <message>
        <source>%1 · %2 a second · about %3 left</source>
        <translation>%1 · 毎秒 %2 枚 · 残り約 %3</translation>
    </message>
    <message>
        <source>Done: %1, %2 a second</source>
        <translation>完了: %1、毎秒 %2 枚</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked at</source>
        <translation>
            <numerusform>画像 %n 枚を調査</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 pictures; what is done is kept</source>
        <translation>%2 枚中 %1 枚で停止しました。完了した分は残ります</translation>
    </message>
    <message>
        <source>Failed at %1 of %2 pictures; what is done is kept</source>
        <translation>%2 枚中 %1 枚で失敗しました。完了した分は残ります</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingSamples</name>
    <message>
        <source>Compare from here</source>
        <translation>ここを比較の基準にする</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a picture in the list</source>
        <translation>一覧で画像を選んでください</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Changed by the limits</source>
        <translation>しきい値で変わったもの</translation>
    </message>
    <message>
        <source>Different from the data set</source>
        <translation>データセットと異なるもの</translation>
    </message>
    <message>
        <source>Detectors disagree</source>
        <translation>検出器の判定が割れたもの</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>一覧に表示する画像</translation>
    </message>
    <message>
        <source>Changes are counted from the limits as they are now</source>
        <translation>現在のしきい値を基準に変化を数えます</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Dotted: what the detectors claim with a score above γ</source>
        <translation>点線: スコアが γ を超える検出</translation>
    </message>
    <message>
        <source>%1 since γ %2, β %3</source>
        <translation>%1 (基準: γ %2、β %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed</source>
        <translation>
            <numerusform>ボックス %n 個が変化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>was hard</source>
        <translation>以前は難しい</translation>
    </message>
    <message>
        <source>was easy</source>
        <translation>以前は易しい</translation>
    </message>
    <message>
        <source>No such picture</source>
        <translation>該当する画像はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定結果</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) go on in the background.</source>
        <translation>
            <numerusform>%n 件の学習がバックグラウンドで続いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
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
    <name>detdiffusion::ModelController</name>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>このモデルはレイアウトから生成できません: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::NotesPanel</name>
    <message>
        <source>Notes about the run</source>
        <translation>学習のメモ</translation>
    </message>
    <message>
        <source>What is this run for? What came of it?</source>
        <translation>この学習の目的と結果は？</translation>
    </message>
</context>
<context>
    <name>detdiffusion::OptionForm</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
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
    <name>detdiffusion::PathEdit</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureDelegate</name>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureList</name>
    <message numerus="yes">
        <source>%1, %2 × %3 pixels, %n object(s), %4</source>
        <translation>
            <numerusform>%1、%2 × %3 ピクセル、物体 %n 個、%4</numerusform>
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
    <name>detdiffusion::PicturesPage</name>
    <message>
        <source>No picture matches. Choose other filters.</source>
        <translation>該当する画像がありません。別の条件を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>ボックス(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit the boxes</source>
        <translation>ボックスを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>ファイル名を検索</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Pictures that have this class</source>
        <translation>このクラスを含む画像</translation>
    </message>
    <message>
        <source>Pictures with such an object</source>
        <translation>該当する物体を含む画像</translation>
    </message>
    <message>
        <source>Pictures with an object of this size</source>
        <translation>このサイズの物体を含む画像</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>すべての分割</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>易しい / 難しい</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>画像 %1 / %2 枚</translation>
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
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
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
    <name>detdiffusion::RecallController</name>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>この画像は、現在選択中の LoRA を使わずに生成されました。</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>この画像は LoRA %1 で生成されました。もう一度生成するには「生成」で選択してください。</translation>
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
    <name>detdiffusion::RunCurvesPanel</name>
    <message>
        <source>Wheel and drag zoom, a click on a point opens its checkpoint</source>
        <translation>ホイールとドラッグで拡大・縮小、点をクリックするとそのチェックポイントを開きます</translation>
    </message>
    <message>
        <source>Mouse: Ctrl+wheel values · Shift+drag move · double click all
Keys: ← → crosshair (Shift: far) · + − zoom · Ctrl+← → move · ↑ ↓ values · 0 all · Return open the checkpoint</source>
        <translation>マウス: Ctrl+ホイール 値 · Shift+ドラッグ 移動 · ダブルクリック すべて表示
キー: ← → 十字線 (Shift: 大きく移動) · + − 拡大・縮小 · Ctrl+← → 移動 · ↑ ↓ 値 · 0 すべて表示 · Enter チェックポイントを開く</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>曲線を書き出す</translation>
    </message>
    <message>
        <source>Choose a run to see its curves and samples here.</source>
        <translation>学習を選ぶと、ここに曲線とサンプルが表示されます。</translation>
    </message>
    <message>
        <source>Reading the curves…</source>
        <translation>曲線を読み込み中…</translation>
    </message>
    <message>
        <source>This run has no values yet: the first come a few seconds after the training has begun.</source>
        <translation>この学習にはまだ値がありません。学習が始まって数秒後に最初の値が届きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of metrics.jsonl can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>metrics.jsonl の %n 行を読み取れないため、除外します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunHeader</name>
    <message>
        <source>State of the run</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Why the run is not going on</source>
        <translation>学習が進まない理由</translation>
    </message>
    <message>
        <source>Last lines of the run</source>
        <translation>学習ログの最後の行</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and wait; you can paint with it meanwhile</source>
        <translation>ステップを終えてチェックポイントを書き込み、待機します。その間、これで生成できます</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Go on where the run was paused</source>
        <translation>一時停止した所から続行します</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>停止して保存(&amp;S)</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and end; it can be resumed</source>
        <translation>ステップを終えてチェックポイントを書き込み、終了します。あとで再開できます</translation>
    </message>
    <message>
        <source>Write a checkpoint after this step</source>
        <translation>このステップのあとにチェックポイントを書き込みます</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Go on from the newest checkpoint</source>
        <translation>最新のチェックポイントから続行します</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>エディターに読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Paint with the newest checkpoint</source>
        <translation>最新のチェックポイントで生成します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Save chec&amp;kpoint now</source>
        <translation>今すぐチェックポイントを保存(&amp;K)</translation>
    </message>
    <message>
        <source>pauses after this step</source>
        <translation>このステップのあとで一時停止</translation>
    </message>
    <message>
        <source>ends after this step</source>
        <translation>このステップのあとで終了</translation>
    </message>
    <message>
        <source>a checkpoint follows this step</source>
        <translation>このステップのあとにチェックポイントを書き込み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPage</name>
    <message>
        <source>Log of the run</source>
        <translation>学習のログ</translation>
    </message>
    <message>
        <source>The run has written nothing yet.</source>
        <translation>学習はまだ何も出力していません。</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>曲線(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;heckpoints</source>
        <translation>チェックポイント(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>No checkpoint of step %1 or before is left.</source>
        <translation>ステップ %1 以前のチェックポイントは残っていません。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPlanner</name>
    <message>
        <source>%1 can&apos;t be written: choose another folder for the runs.</source>
        <translation>%1 に書き込めません。学習の保存先に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install the program detdiffusion again.</source>
        <translation>%1 を起動できません。プログラム detdiffusion をインストールし直してください。</translation>
    </message>
    <message>
        <source>The trainer said nothing about these settings.</source>
        <translation>この設定について、学習プログラムから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Data: %1 pictures with %2 boxes, %3 of them easy or hard; %4 steps are one pass</source>
        <translation>データ: 画像 %1 枚、ボックス %2 個 (うち易しい / 難しいのラベル付き %3 個)。%4 ステップで 1 周</translation>
    </message>
    <message>
        <source>Classes the model learns anew: %1</source>
        <translation>新たに学習するクラス: %1</translation>
    </message>
    <message>
        <source>Memory: about %1</source>
        <translation>メモリ: 約 %1</translation>
    </message>
    <message>
        <source>Disk: %1 for each checkpoint, %2 for encoded pictures, %3 are free</source>
        <translation>ディスク: チェックポイント 1 個につき %1、エンコード済み画像に %2、空き %3</translation>
    </message>
    <message>
        <source>Parameters: %1 of %2 are trained (%3)</source>
        <translation>パラメーター: %2 のうち %1 を学習 (%3)</translation>
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
        <translation>学習</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最良の損失</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsPanel</name>
    <message>
        <source>No runs yet. “New run…” fine-tunes a model on your own pictures.</source>
        <translation>まだ学習はありません。「新しい学習…」で、自分の画像を使ってモデルをファインチューニングできます。</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>学習の一覧</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>新しい学習(&amp;N)…</translation>
    </message>
    <message>
        <source>Set up a training run</source>
        <translation>学習を設定します</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>A new run with the settings of the chosen one, to change some</source>
        <translation>選んだ学習の設定をもとに新しい学習を作り、一部を変更します</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>In what the settings of two chosen runs differ</source>
        <translation>選んだ二つの学習で設定の異なる点を表示します</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename the chosen run</source>
        <translation>選んだ学習の名前を変更します</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>ゴミ箱(&amp;T)</translation>
    </message>
    <message>
        <source>Move the chosen run to the trash</source>
        <translation>選んだ学習をゴミ箱に移動します</translation>
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
    <name>detdiffusion::SampleComparison</name>
    <message>
        <source>These checkpoints have no samples in common. Set “%1” to a multiple of “%2” in the settings.</source>
        <translation>この二つのチェックポイントに共通するサンプルがありません。設定で “%1” を “%2” の倍数にしてください。</translation>
    </message>
    <message>
        <source>Samples of both checkpoints</source>
        <translation>両方のチェックポイントのサンプル</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Samples of %1: %2, %3</source>
        <translation>%1 のサンプル: %2、%3</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>学習前</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>サンプル %1、%2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleModel</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleStrip</name>
    <message>
        <source>Samples: the same layouts and seeds at every checkpoint. The first come with the first checkpoint.</source>
        <translation>サンプル: どのチェックポイントでも同じレイアウトとシードを使います。最初のサンプルは最初のチェックポイントとともに表示されます。</translation>
    </message>
    <message>
        <source>Samples by checkpoint</source>
        <translation>チェックポイント別のサンプル</translation>
    </message>
    <message>
        <source>Layout of the samples</source>
        <translation>サンプルのレイアウト</translation>
    </message>
    <message>
        <source>Samples at every checkpoint</source>
        <translation>各チェックポイントのサンプル</translation>
    </message>
    <message>
        <source>All layouts</source>
        <translation>すべてのレイアウト</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsComparison</name>
    <message>
        <source>Settings of %1 and %2</source>
        <translation>%1 と %2 の設定</translation>
    </message>
    <message>
        <source>The two runs have the same settings.</source>
        <translation>二つの学習の設定は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n 個の設定が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsTable</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShareChart</name>
    <message>
        <source>%1: %2 easy, %3 hard</source>
        <translation>%1: 易しい %2、難しい %3</translation>
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
    <name>detdiffusion::StartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Set &amp;up only</source>
        <translation>準備のみ(&amp;U)</translation>
    </message>
    <message>
        <source>New training run</source>
        <translation>新しい学習</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Use the open &amp;data set</source>
        <translation>開いているデータセットを使う(&amp;D)</translation>
    </message>
    <message>
        <source>Train on what is open in the data window</source>
        <translation>データセットウィンドウで開いているもので学習します</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>学習の名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;model</source>
        <translation>元のモデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Annotations (COCO)</source>
        <translation>アノテーション (COCO)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Validation (COCO)</source>
        <translation>検証 (COCO)(&amp;V)</translation>
    </message>
    <message>
        <source>What &amp;trains</source>
        <translation>学習対象(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>ステップ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>バッチ(&amp;B)</translation>
    </message>
    <message>
        <source>Advan&amp;ced</source>
        <translation>詳細設定(&amp;C)</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>開始前の確認</translation>
    </message>
    <message>
        <source>Make the folder of the run, to start it on another machine</source>
        <translation>別のマシンで開始できるように、学習のフォルダーだけを作ります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>下の設定のとおり</translation>
    </message>
    <message>
        <source>Checking the settings…</source>
        <translation>設定を確認中…</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before the start:</source>
        <translation>
            <numerusform>開始前に直す点が %n 件あります:</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>プリセット(&amp;R)</translation>
    </message>
    <message>
        <source>It can start, but:</source>
        <translation>開始できますが、次の点に注意してください:</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StatisticsPage</name>
    <message>
        <source>Objects per class</source>
        <translation>クラス別の物体数</translation>
    </message>
    <message>
        <source>Easy and hard per class</source>
        <translation>クラス別の易しい / 難しい</translation>
    </message>
    <message>
        <source>Objects per size</source>
        <translation>サイズ別の物体数</translation>
    </message>
    <message>
        <source>Easy and hard per size</source>
        <translation>サイズ別の易しい / 難しい</translation>
    </message>
    <message>
        <source>Pictures by their number of objects</source>
        <translation>物体数別の画像数</translation>
    </message>
    <message>
        <source>Objects by the share of the picture that their box covers, in %</source>
        <translation>ボックスが画像に占める割合 (%) 別の物体数</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>絞り込み(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep what layout models are trained on, in a new file</source>
        <translation>レイアウトモデルの学習に使うものだけを、新しいファイルに残します</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>All numbers as tables</source>
        <translation>すべての数値を表としてコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>All numbers, for programs</source>
        <translation>すべての数値をプログラム向けにコピーします</translation>
    </message>
    <message>
        <source>&amp;Save the charts…</source>
        <translation>グラフを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>As one PNG picture</source>
        <translation>1 枚の PNG 画像として保存します</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 pictures, %2 of them without objects; %3 objects, %4 of them with an outline; %5 crowds, which are not counted below.</source>
        <translation>画像 %1 枚 (うち物体なし %2 枚)、物体 %3 個 (うち輪郭あり %4 個)、群集 %5 個 (以下の集計には含みません)。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>その他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>detdiffusion::TrainingWindow</name>
    <message>
        <source>Training – DetDiffusion Studio</source>
        <translation>学習 – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Choose a run, or set a new one up.</source>
        <translation>学習を選ぶか、新しい学習を設定してください。</translation>
    </message>
    <message>
        <source>The run lives: stop it before you rename it.</source>
        <translation>この学習は実行中です。名前を変更する前に停止してください。</translation>
    </message>
    <message>
        <source>The run lives: stop it before you remove it.</source>
        <translation>この学習は実行中です。削除する前に停止してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash: remove it in the file manager.</source>
        <translation>%1 をゴミ箱に移動できません。ファイルマネージャーで削除してください。</translation>
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
